/** English words of the history of acts. */
export const history = {} as const;
