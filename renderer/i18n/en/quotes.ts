/** English words of the quotations and their export. */
export const quotes = {} as const;
