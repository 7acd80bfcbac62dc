import type { common as english } from '../en/common';
import type { WordsLike } from '../words-like';

/** Dutch words of what several features say in the same words. */
export const common: WordsLike<typeof english> = {
  cancel: 'Annuleren',
  close: 'Sluiten',
  save: 'Opslaan',
  remove: 'Verwijderen',
  undo: 'Ongedaan maken',
  dismiss: 'Weghalen',
  groupUnknown: 'Groep onbekend',
  documents_one: '{{count}} document',
  documents_other: '{{count}} documenten',
  codings_one: '{{count}} codering',
  codings_other: '{{count}} coderingen',
  codes_one: '{{count}} code',
  codes_other: '{{count}} codes',
  words_one: '{{count}} woord',
  words_other: '{{count}} woorden',
  turns_one: '{{count}} beurt',
  turns_other: '{{count}} beurten',
  speakers_one: '{{count}} spreker',
  speakers_other: '{{count}} sprekers',
  kind: {
    'focus-group': 'Focusgroep',
    interview: 'Interview',
    report: 'Verslag',
    logbook: 'Logboek',
    other: 'Overig',
  },
  literal: {
    verbatim: 'Letterlijk',
    edited: 'Bewerkt',
    summary: 'Samenvatting',
  },
};
