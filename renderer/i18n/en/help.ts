/** English words of the tour and the sheet of keys. */
export const help = {} as const;
