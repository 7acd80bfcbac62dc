/** English words of the question who is coding. */
export const coder = {} as const;
