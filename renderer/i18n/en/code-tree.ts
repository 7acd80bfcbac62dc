/** English words of the code tree. */
export const codeTree = {} as const;
