/** English words of what several features say in the same words. */
export const common = {} as const;
