/** English words of the agreement between coders. */
export const agreement = {} as const;
