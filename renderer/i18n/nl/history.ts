import type { history as english } from '../en/history';
import type { WordsLike } from '../words-like';

/** Dutch words of the history of acts. */
export const history: WordsLike<typeof english> = {
  title: 'Geschiedenis',
  width: 'Breedte van de geschiedenis',
  close: 'Geschiedenis sluiten',
  find: 'Handeling zoeken',
  coder: 'Codeur',
  everybody: 'Alle codeurs',
  list: 'Handelingen, laatste eerst',
  undone: 'ongedaan',
  gone: 'ongedaan, kan niet terugkomen',
  noCoder: 'niemand',
  dayTime: '{{day}}, {{time}}',
  row: '{{act}}, {{coder}}, {{when}}',
  rowUndone: '{{act}}, {{coder}}, {{when}}, ongedaan gemaakt',
  undoTo: 'Ongedaan maken tot hier',
  redoTo: 'Opnieuw doen tot hier',
  undoes_one: 'Maakt deze handeling ongedaan.',
  undoes_other: 'Maakt deze handeling en wat erna kwam ongedaan: {{count}} handelingen.',
  redoes_one: 'Doet deze handeling opnieuw.',
  redoes_other: 'Doet deze handeling en wat ervoor kwam opnieuw: {{count}} handelingen.',
  dropped:
    'Deze handeling is ongedaan gemaakt voordat er iets anders werd gedaan. Zij blijft vermeld, maar kan niet terugkomen.',
  choose: 'Kies een handeling om ernaar terug te gaan.',
  undid_one: '{{count}} handeling ongedaan gemaakt',
  undid_other: '{{count}} handelingen ongedaan gemaakt',
  redid_one: '{{count}} handeling opnieuw gedaan',
  redid_other: '{{count}} handelingen opnieuw gedaan',
  noneTitle: 'Er is nog niets gedaan',
  noneText:
    'Elke wijziging blijft hier bewaard, met wie haar maakte en wanneer, en kan ongedaan worden gemaakt.',
  noMatchTitle: 'Geen handeling past bij dit filter',
  noMatchButton: 'Alle handelingen tonen',
  failed: 'De geschiedenis kon niet worden gelezen',
  loading: 'Geschiedenis lezen',
};
