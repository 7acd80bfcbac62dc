import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acts } from '../../../shared/i18n/nl/acts';
import { dialogs } from '../../../shared/i18n/nl/dialogs';
import { imports } from '../../../shared/i18n/nl/imports';
import { merging } from '../../../shared/i18n/nl/merging';
import { officeFiles } from '../../../shared/i18n/nl/office-files';
import { pdfFiles } from '../../../shared/i18n/nl/pdf-files';
import { pieces } from '../../../shared/i18n/nl/pieces';
import { refusals } from '../../../shared/i18n/nl/refusals';
import { speakers } from '../../../shared/i18n/nl/speakers';
import { storage } from '../../../shared/i18n/nl/storage';
import { tables as tableFiles } from '../../../shared/i18n/nl/tables';
import { dutchSentences, translateSentence } from '../../../shared/i18n/translate-sentence';
import { product } from '../../support/source-tree';
import { shownSentences } from '../../support/shown-sentences';

/** Sources whose sentences no window shows: the command line, logs, exports in English, lists of words, starter trees. */
const silent =
  /^(renderer\/|electron\/(cli|sample|main\/security|preload)|electron\/main\/(accelerator|main-window)|electron\/importer\/(node-host|parsed-file-schema|reader-supervisor|utility-host)|electron\/study\/participant-table|shared\/model\/presets|shared\/(export|anonymise|anchoring|i18n|type-roots)|shared\/import\/(label-(phrases|name|nature)|html-flow|page-hyphen-words|review\/(new-person-key|people|voice)\.ts)|shared\/register\/register-(words|table)|shared\/analysis\/analysis-words|shared\/memo\/memos-about|shared\/model\/presets|shared\/query\/scope-sentence|shared\/code-tree\/(starter-trees|json-fault-line|code-csv-columns))/;

/** Details for a log, names of things inside files, and words that dialogs and the menu have in their own list. */
const notShown: readonly string[] = [
  '{0} quotes.',
  '{0} memos.',
  'sync failed',
  'SyncFailed',
  'StudyFailure',
  'study.json is missing',
  'no snapshot is readable',
  'study.json is not a JSON object',
  'study.json lacks format, id or createdAt',
  'format {0}, this program reads up to {1}',
  'Loopbaanoriëntatie Havenstad 2026',
  'stamps out of range',
  'source {0} is missing or changed',
  'fold {0}, layout {1}',
  'a commit is not an object',
  'a commit lacks seq, at, label or history',
  'operations are not a list',
  'unknown operation {0}',
  'Word document',
  'PDF document',
  'PasswordException',
  'no reader of PDF files was brought',
  'a page holds more letters than a page can',
  'a segment without pieces',
  'OpenDocument text',
  'Rich text',
  'text {0}',
  'paragraph {0}',
  '{0} read',
  'office:text read',
  'NeXTGraphic',
  'Reference',
  'courier new',
  'OggS',
  'EncryptedPackage',
  'Plain text',
  'Web page',
  'Markdown',
  'SubRip subtitles',
  'WebVTT subtitles',
  'Relationship',
  'TargetMode',
  'External',
  'Type',
  'Target',
  'other {0}',
  'AlternateContent',
  'Choice',
  'Fallback',
  'other workbook',
  'other presentation',
  '{0} in {1}',
  'only code',
  'more than one facet refuses the passage',
];

const shown = product
  .filter(([path]) => !silent.test(path))
  .flatMap(([path, text]) => shownSentences(path, text))
  .filter(({ sentence }) => !notShown.includes(sentence));

test('every sentence that shared/ and electron/ may show has a Dutch one', () => {
  const missing = shown.filter(({ sentence }) => !Object.hasOwn(dutchSentences, sentence));
  expect(missing.map(({ file, line, sentence }) => `${file}:${line}: ${sentence}`)).toEqual([]);
});

test('the tables hold no sentence that the code does not say any more, nor one of them twice', () => {
  const said = new Set(shown.map(({ sentence }) => sentence));
  const tables = [
    acts,
    dialogs,
    refusals,
    storage,
    imports,
    merging,
    officeFiles,
    pdfFiles,
    speakers,
    tableFiles,
  ];
  expect(tables.flatMap(Object.keys).filter((sentence) => !said.has(sentence))).toEqual([]);
  const keys = [...tables, pieces].flatMap(Object.keys);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('a Dutch sentence has the places of the English one', () => {
  const places = (words: string): string =>
    [...new Set([...words.matchAll(/\{(\d)[*?#]?\}/g)].map((found) => found[1]))].sort().join();
  const differing = Object.entries(dutchSentences).filter(
    ([english, dutch]) => places(english) !== places(dutch),
  );
  expect(differing).toEqual([]);
});

test.each([
  ['Code with Tijd', 'Coderen met Tijd'],
  ['Code 3 passages with new code Grote zaal', '3 passages coderen met nieuwe code Grote zaal'],
  ['Add code group Zorgen', 'Codegroep Zorgen toevoegen'],
  ['Add 3 participants', '3 deelnemers toevoegen'],
  ['Import Gesprek. Deel A', 'Gesprek. Deel A importeren'],
  ['Rate Grote zaal an improvement point', 'Grote zaal als verbeterpunt waarderen'],
  ['Undo: Merge 3 codes into Tijd', 'Ongedaan gemaakt: 3 codes samenvoegen met Tijd'],
  ['1,204 footnotes were left out.', '1.204 voetnoten zijn weggelaten.'],
  [
    '“Gesprek 3.doc” could not be read: it is a Word document of the old kind (.doc). Nothing was imported from it. Open it in Word and save it as .docx.',
    '“Gesprek 3.doc” is niet te lezen: het is een Word-document van de oude soort (.doc). Er is niets uit geïmporteerd. Open het in Word en bewaar het als .docx.',
  ],
  [
    '“x.docx” is already in the study, as “Dr. Jansen”. Nothing was changed.',
    '“x.docx” staat al in de studie, als “Dr. Jansen”. Er is niets gewijzigd.',
  ],
  [
    'Line 4: a level of the path is empty. Nothing was added. Mend the line and try again.',
    'Regel 4: een niveau van het pad is leeg. Er is niets toegevoegd. Verbeter de regel en probeer het opnieuw.',
  ],
])('says %j as %j', (english, dutch) => {
  expect(translateSentence(english, 'nl')).toBe(dutch);
});

test('what is not known stays as it is, and English always does', () => {
  expect(translateSentence('Nobody wrote this.', 'nl')).toBe('Nobody wrote this.');
  expect(translateSentence('Code with Tijd', 'en')).toBe('Code with Tijd');
});

test('a value that looks like a pattern or a replacement comes through unchanged', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      fc.pre(name === name.trim() && translateSentence(`Archive ${name}`, 'nl').endsWith('archiveren'));
      expect(translateSentence(`Archive ${name}`, 'nl')).toBe(`${name} archiveren`);
    }),
  );
});
