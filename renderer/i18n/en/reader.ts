/** English words of the reader and its inspector. */
export const reader = {} as const;
