/** English words of bringing in a colleague’s work. */
export const merge = {} as const;
