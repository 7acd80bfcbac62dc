import type { Consent } from '../model/participant';

const WORDS: readonly (readonly [consent: Consent, words: RegExp])[] = [
  ['given', /^(?:given|yes|gegeven|ja|akkoord)$/i],
  ['no-quotes', /^(?:no[- ]quotes?|do not quote|niet citeren|geen citaten|alleen tellen)$/i],
  ['withdrawn', /^(?:withdrawn|ingetrokken)$/i],
];

/** What a cell says of consent; undefined for words that leave it open, such as “nee”. */
export function readConsent(cell: string): Consent | undefined {
  return WORDS.find(([, words]) => words.test(cell.trim()))?.[0];
}
