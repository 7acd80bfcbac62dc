/** English words of the search over everything. */
export const search = {} as const;
