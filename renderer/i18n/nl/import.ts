import type { importWords as english } from '../en/import';
import type { WordsLike } from '../words-like';

/** Dutch words of the import dialog. */
export const importWords: WordsLike<typeof english> = {
  title: 'Documenten importeren',
  adding: 'Bezig met toevoegen…',
  add_one: '{{count}} document toevoegen',
  add_other: '{{count}} documenten toevoegen',
  added_one: '{{count}} document toegevoegd',
  added_other: '{{count}} documenten toegevoegd',
  unlinked_one: '{{added}}; {{count}} spreker nog niet aan een persoon gekoppeld',
  unlinked_other: '{{added}}; {{count}} sprekers nog niet aan een persoon gekoppeld',
  linkSpeakers: 'Sprekers koppelen',
  needsTitle: 'Een document heeft een titel nodig.',
  documentTitle: 'Titel',
  kind: 'Soort',
  howLiteral: 'Hoe letterlijk',
  date: 'Datum',
  noSpeakersFound: 'Geen sprekers gevonden',
  speakersFound: 'Sprekers gevonden',
  howItStarts: 'Zo begint het',
  checkLetters:
    'Controleer of tekens als ë en ’ er goed uitzien. Het oorspronkelijke bestand blijft ongewijzigd bewaard.',
  files: 'Bestanden',
  addFile: '{{file}} toevoegen',
  skipped: 'Overgeslagen',
  failed: 'Niet te lezen',
  noSpeakers: 'geen sprekers',
  sum: {
    files_one: '{{count}} bestand',
    files_other: '{{count}} bestanden',
    ready: '{{count}} gereed',
    skipped: '{{count}} overgeslagen',
    failed: '{{count}} mislukt',
  },
};
