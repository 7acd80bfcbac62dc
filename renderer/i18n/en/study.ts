/** English words of the first use of a study, and its dialogs. */
export const study = {} as const;
