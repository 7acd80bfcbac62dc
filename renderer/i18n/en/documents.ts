/** English words of the list of documents. */
export const documents = {} as const;
