import type { study as english } from '../en/study';
import type { WordsLike } from '../words-like';

/** Dutch words of the first use of a study, and its dialogs. */
export const study: WordsLike<typeof english> = {
  name: 'Naam van $t(terms:theStudy)',
  first: {
    title: 'Begin met uw materiaal',
    import: 'Importeer transcripten',
    importText:
      'Word of gewone tekst. Sprekers en tijden worden gevonden; u controleert ze voordat er iets wordt toegevoegd.',
    importButton: 'Documenten importeren',
    codes: 'Breng uw codes mee',
    noCodes: 'Plak een ingesprongen lijst of open een bestand. U kunt ook tijdens het lezen codes maken.',
    someCodes: 'Er zijn al codes in $t(terms:thisStudy); u kunt er altijd meer toevoegen.',
    codesButton: 'Codes plakken',
    read: 'Lees en codeer',
    readText: 'Selecteer woorden in de tekst, druk op C en typ een paar letters van de code.',
  },
  new: {
    title: '$t(terms:NewStudy)',
    create: 'Plaats kiezen en maken',
    noName: 'Geef $t(terms:theStudy) een naam; u kunt hem later wijzigen.',
    you: 'Uw naam',
    youHint: 'Staat bij uw coderingen, zodat het team ziet van wie ze zijn.',
    noYou: 'Typ uw naam, zoals uw team u kent.',
  },
  rename: {
    title: '$t(terms:Study) hernoemen',
    button: '$t(terms:Study) hernoemen',
    hint: 'De map op schijf houdt haar naam.',
    empty: 'Een $t(terms:study) heeft een naam nodig.',
  },
};
