/** English words of coding by words, pattern or speaker. */
export const autoCode = {} as const;
