/** English words of the participants, groups and speakers. */
export const people = {} as const;
