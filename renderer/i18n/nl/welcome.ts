import type { welcome as english } from '../en/welcome';
import type { WordsLike } from '../words-like';

/** Dutch words of the welcome screen. */
export const welcome: WordsLike<typeof english> = {
  program: 'Codeboom',
  start: 'Begin',
  line1: 'Lees aandachtig.',
  line2: 'Codeer samen.',
  line3: 'Vertel wat mensen zeiden.',
  newStudy: '$t(terms:NewStudy)',
  openStudy: '$t(terms:Study) openen',
  private: 'Alles blijft op deze computer.',
  privateText:
    'Codeboom maakt geen netwerkverbindingen. Een $t(terms:study) is een map die u bewaart waar u wilt.',
  version: 'Versie {{version}}, open source',
  waiting: '{{what}}…',
  recent: 'Recente $t(terms:studies)',
  find: '$t(terms:Study) zoeken',
  noneTitle: 'Hier is nog geen studie geopend',
  noneText: 'Maak een nieuwe, open er een van een collega, of kijk hieronder rond in het voorbeeld.',
  noMatch: 'Geen recente studie heet “{{query}}”',
  facts: '{{documents}}, {{codes}}, {{coders}}',
  documents_one: '{{count}} $t(terms:document_one)',
  documents_other: '{{count}} $t(terms:document_other)',
  codes_one: '{{count}} $t(terms:code_one)',
  codes_other: '{{count}} $t(terms:code_other)',
  coders_one: '{{count}} codeur',
  coders_other: '{{count}} codeurs',
  coded: '{{coded}} van {{documents}} met coderingen',
  more: 'Meer over {{name}}',
  open: 'Openen',
  forget: 'Uit deze lijst halen',
  forgotten: '{{name}} staat niet meer in de lijst. De map staat waar zij stond.',
  materialTitle: 'Begin met materiaal',
  material: '$t(terms:NewStudy) met transcripten',
  materialText:
    'Word of gewone tekst. Sprekers en tijden worden herkend; u controleert ze voordat er iets wordt opgeslagen.',
  chooseFiles: 'Bestanden kiezen',
  sample: 'Voorbeeldstudie',
  sampleTitle: 'Verken de voorbeeldstudie',
  sampleText:
    'Verzonnen groepsgesprekken en interviews over het kiezen van een profiel op school, al gecodeerd door twee mensen. U krijgt een eigen kopie, dus er kan niets misgaan.',
  openSample: 'Voorbeeld openen',
  tourTitle: 'Leer het in tien minuten',
  tourText:
    'Vijf korte stappen in het voorbeeld: lezen, coderen, ongedaan maken, verzamelen en vinden, ook helemaal met het toetsenbord.',
  startTour: 'De rondleiding beginnen',
  refused: '“{{folder}}” ging niet open',
  takeOver: 'Overnemen',
  restore: 'De reservekopie van {{date}}, {{time}} terugzetten',
};
