/** For the team, with pseudonyms; or fit to be printed, without a single person in it. */
export type OverviewVariant = 'internal' | 'anonymous';
