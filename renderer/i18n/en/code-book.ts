/** English words of the code book: manager, groups, versions. */
export const codeBook = {} as const;
