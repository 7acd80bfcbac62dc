/** English words of the settings of this computer. */
export const settings = {} as const;
