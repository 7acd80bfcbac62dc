/** English words of the memos. */
export const memos = {} as const;
