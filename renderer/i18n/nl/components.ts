import type { components as english } from '../en/components';
import type { WordsLike } from '../words-like';

/** Dutch words of the shared components: buttons, dialogs, menus. */
export const components: WordsLike<typeof english> = {
  clear: 'Leegmaken',
  removeNamed: '{{name}} verwijderen',
  resizeHint: 'Sleep om de breedte te wijzigen, dubbelklik voor de gewone breedte',
  writeDate: 'Schrijf het als 2026-03-12.',
  note: {
    edit: 'Klik om te wijzigen',
    editOf: '{{label}} wijzigen:',
    keep: 'Bewaren',
    cancel: 'Annuleren',
  },
  wording: {
    rule: 'Markeer wat u weglaat met (…) en zet eigen woorden tussen [haken]. Het letterlijke $t(terms:quotation_one) blijft zoals het is.',
    empty: 'Er is niets over van wat is gezegd.',
    bracket: 'Er staat een haak alleen.',
    unsaid: 'Hier niet gezegd: “{{words}}”. Zet het tussen [haken].',
    order: 'Niet in deze volgorde gezegd: “{{words}}”.',
    omission: 'Er is iets weggelaten zonder (…) in “{{words}}”.',
  },
  attribute: { number: 'Typ een getal.', date: 'Typ een datum, zoals 12-3-2026.', yes: 'ja', no: 'nee' },
};
