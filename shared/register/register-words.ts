import type { Language } from '../i18n/language';
import type { Consent } from '../model/participant';

/** Headings and values as the register is written, so that the program reads them back in either language. */
export interface RegisterWords {
  readonly register: string;
  readonly headings: readonly [pseudonym: string, group: string, role: string, consent: string];
  readonly consent: Readonly<Record<Consent, string>>;
  readonly yes: string;
  readonly no: string;
}

/** The words of the register by language. */
export const registerWords: Readonly<Record<Language, RegisterWords>> = {
  en: {
    register: 'Participants',
    headings: ['Pseudonym', 'Group', 'Role', 'Consent'],
    consent: { given: 'given', 'no-quotes': 'do not quote', withdrawn: 'withdrawn' },
    yes: 'yes',
    no: 'no',
  },
  nl: {
    register: 'Deelnemers',
    headings: ['Pseudoniem', 'Groep', 'Rol', 'Toestemming'],
    consent: { given: 'gegeven', 'no-quotes': 'niet citeren', withdrawn: 'ingetrokken' },
    yes: 'ja',
    no: 'nee',
  },
};
