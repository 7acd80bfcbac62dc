/** English words of the import dialog. */
export const importWords = {} as const;
