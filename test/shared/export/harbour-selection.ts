import type { CodeHeading, ExportInput, GroupSize } from '../../../shared/export/exporter';
import type { Quote, QuoteCode } from '../../../shared/model/quote';

/** Four groups; nobody of the companies speaks in the quotes below. */
export const groups: readonly GroupSize[] = [
  { id: 'g-ll', name: 'Leerlingen', monogram: 'LL', participants: 12 },
  { id: 'g-ou', name: 'Ouders', monogram: 'OU', participants: 5 },
  { id: 'g-lr', name: 'Leraren en mentoren', monogram: 'LR', participants: 1 },
  { id: 'g-bd', name: 'Bedrijven', monogram: 'BD', participants: 4 },
];

/** A tree with a name that recurs, a level without quotes of its own, and a code deeper than headings go. */
export const codes: readonly CodeHeading[] = [
  { id: 'c-in', path: ['Interventie'], definition: 'Wat de school doet.' },
  {
    id: 'c-bz',
    path: ['Interventie', 'Bedrijfsbezoek'],
    definition: 'Een bezoek aan een bedrijf.\nNiet: gastlessen.',
  },
  { id: 'c-ti', path: ['Interventie', 'Bedrijfsbezoek', 'Tijd'], definition: '' },
  { id: 'c-dp', path: ['Interventie', 'Bedrijfsbezoek', 'Opdracht', 'Nazorg'], definition: '' },
  { id: 'c-ga', path: ['Interventie', 'Gastles'], definition: 'Iemand vertelt in de klas.' },
  { id: 'c-ra', path: ['Randvoorwaarden'], definition: '' },
  { id: 'c-rt', path: ['Randvoorwaarden', 'Tijd'], definition: 'Uren van de organisatie.' },
];

/** A coding of one of `codes` by a coder. */
export function coded(id: string, coder = 'Noor'): QuoteCode {
  const path = codes.find((code) => code.id === id)?.path ?? ['Elders'];
  return { id, path, coder, coderId: `coder-${coder}`, coding: `${id}-${coder}` };
}

const pupil2 = { id: 'p-2', pseudonym: 'Leerling 02', role: 'leerling, vmbo-t klas 3' };
const pupil7 = { id: 'p-7', pseudonym: 'Leerling 07', role: 'leerling, vmbo-k klas 3' };
const parent3 = { id: 'p-3', pseudonym: 'Ouder 03', role: '' };
const mentor1 = { id: 'p-1', pseudonym: 'Mentor 01', role: 'mentor vierde klas vmbo' };
const inFocusGroup = { document: 'd-fg', documentTitle: 'FG-03', literal: 'edited' } as const;
const pupils = { id: 'g-ll', name: 'Leerlingen', monogram: 'LL' };
const parents = { id: 'g-ou', name: 'Ouders', monogram: 'OU' };
const teachers = { id: 'g-lr', name: 'Leraren en mentoren', monogram: 'LR' };

/** The first of them: a linked pupil in an edited document, two codes, one of them by two coders. */
export const cranes: Quote = {
  ...inFocusGroup,
  ...{ id: 'd-fg:0-45', from: 0, to: 45, speaker: 'Leerling 02', participant: pupil2, stakeholder: pupils },
  text: 'Die mevrouw stuurde drie kranen tegelijk aan.',
  codes: [coded('c-bz'), coded('c-bz', 'Daan'), coded('c-ti')],
};

/** Seven quotes: two codes on one, two coders on one, two unknown speakers, one without group, one without code. */
export const quotes: readonly Quote[] = [
  cranes,
  {
    ...inFocusGroup,
    ...{ id: 'd-fg:50-83', from: 50, to: 83, speaker: 'speaker 2', stakeholder: pupils },
    text: 'Ja, dat vond ik ook.\nHet rook er.',
    codes: [coded('c-bz')],
  },
  {
    ...inFocusGroup,
    ...{
      id: 'd-fg:90-120',
      from: 90,
      to: 120,
      speaker: 'Ouder 03',
      participant: parent3,
      stakeholder: parents,
    },
    text: 'Thuis begon ze er meteen over.',
    codes: [coded('c-bz')],
  },
  {
    ...{ id: 'd-ll:4-31', document: 'd-ll', documentTitle: 'LL-09', literal: 'verbatim', from: 4, to: 31 },
    ...{ speaker: 'Leerling 07', participant: pupil7, stakeholder: pupils },
    text: 'Twee uur & drie <kwartier>.',
    codes: [coded('c-ti')],
  },
  {
    ...{ id: 'd-vs:0-16', document: 'd-vs', documentTitle: 'VS-01', literal: 'summary', from: 0, to: 16 },
    ...{ speaker: 'Mentor 01', participant: mentor1, stakeholder: teachers },
    text: 'Geen uren ervoor',
    codes: [coded('c-rt'), coded('c-dp')],
  },
  {
    ...{ id: 'd-vs:20-40', document: 'd-vs', documentTitle: 'VS-01', literal: 'summary', from: 20, to: 40 },
    ...{ speaker: 'speaker 4' },
    text: ' Al lang afgesproken ',
    codes: [coded('c-rt')],
  },
  {
    ...{ id: 'd-ll:40-44', document: 'd-ll', documentTitle: 'LL-09', literal: 'verbatim', from: 40, to: 44 },
    ...{ speaker: 'Leerling 07', participant: pupil7, stakeholder: pupils },
    text: 'Leuk',
    codes: [],
  },
];

/** Everything above as one selection, without a key file. */
export const selection: ExportInput = {
  studyName: 'Haven & techniek 2026',
  quotes,
  codes,
  groups,
  anonymise: (text) => text,
  at: '2026-11-02T23:30:00+01:00',
  scope: 'all codes; all groups',
};
