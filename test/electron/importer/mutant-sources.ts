import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportOptions } from '../../../shared/import/import-options';

/** What is damaged to try the reader of a format. */
export interface MutantSource {
  /** Extension of the mutants' names, which chooses their reader. */
  readonly format: string;
  /** Sound files of the format. */
  readonly seeds: () => readonly Uint8Array[];
  /** For a zip format the names of the members that are also damaged inside and packed again. */
  readonly members?: RegExp;
  /** How every second mutant is read: what a person may choose otherwise. */
  readonly options?: ImportOptions;
  /** Pieces that this format's parser may stumble over, besides those common to all. */
  readonly tokens?: readonly string[];
}

const XML_TOKENS = ['<![CDATA[', ']]>', '<!--', '&#x1F600;', '&#0;', '&amp', '&', '<', '>', '"', '<?x ?>'];

/** Everything a word processor's file holds, tracked changes undone. */
const ALL_OF_OFFICE = { choices: { notes: true, comments: true, hidden: true, tracked: false } };

/** Everything a table file holds. */
const ALL_OF_TABLES = { choices: { 'hidden-rows': true, 'hidden-columns': true, 'hidden-sheets': true } };

/** Every importer, one entry each; the test run and the nightly run go through all of them. */
export const mutantSources: readonly MutantSource[] = [
  {
    format: 'docx',
    seeds: () => [...filesIn('import/docx', 'docx'), ...filesIn('sources/docx', 'docx')],
    options: ALL_OF_OFFICE,
    members: /^word\/(?:document|footnotes|endnotes|comments|numbering|styles)\.xml$/,
    tokens: [
      ...XML_TOKENS,
      ...['<w:p>', '</w:p>', '<w:t>', '</w:t>', '<w:tbl>', '<w:tr>', '<w:tc>', '<w:del>', '<w:pPr>'],
      ...[
        '<mc:AlternateContent>',
        '<w:numPr>',
        '<w:footnoteReference w:id="2"/>',
        'w:id="-1"',
        'w:val="99999"',
      ],
    ],
  },
  {
    format: 'odt',
    seeds: () => [...filesIn('sources/odt', 'odt'), ...filesIn('sources/odt', 'fodt')],
    options: ALL_OF_OFFICE,
    members: /^(?:content|styles)\.xml$/,
    tokens: [
      ...XML_TOKENS,
      ...['<text:p>', '</text:p>', '<text:span>', '<text:list>', '<text:list-item>', '<text:note-body>'],
      ...['<table:table>', '<table:table-cell>', '<draw:text-box>', '<text:s text:c="99999999"/>'],
      ...['<text:change text:change-id="c1"/>', '<text:change-start text:change-id="c2"/>'],
    ],
  },
  {
    format: 'rtf',
    seeds: () => [...filesIn('import/rtf', 'rtf'), ...filesIn('sources/rtf', 'rtf')],
    options: ALL_OF_OFFICE,
    tokens: [
      ...[
        '{',
        '}',
        '{{{{{{{{',
        '}}}}',
        '\\',
        "\\'",
        "\\'e9",
        '\\u8364?',
        '\\u-10179?',
        '\\uc99999 ',
        '\\bin99999 ',
      ],
      ...['\\par', '\\cell', '\\row', '\\trowd', '\\intbl', '\\itap9 ', '\\nestcell', '\\nestrow', '\\pard'],
      ...[
        '{\\footnote ',
        '{\\*\\annotation ',
        '{\\shptxt ',
        '{\\pict ',
        '{\\fonttbl ',
        '{\\listtext ',
        '\\v ',
        '\\*',
      ],
    ],
  },
  {
    format: 'pdf',
    seeds: () => filesIn('sources/pdf', 'pdf'),
    tokens: [
      ...[
        'obj',
        'endobj',
        'stream\n',
        'endstream',
        'xref',
        'trailer',
        'startxref',
        '%%EOF',
        '0 R',
        '<<',
        '>>',
      ],
      ...[
        '/Length 1',
        '/Kids [1 0 R]',
        '/Count 999999999',
        '/Filter',
        '/FlateDecode',
        '/Prev 0',
        '/Type /Page',
      ],
      ...['BT', 'ET', 'Tj', 'Td', 'Tf', 'cm', '[', ']', '(', ')', '<', '>', '999999999999 0 R', '/Encrypt'],
    ],
  },
  {
    format: 'xlsx',
    seeds: () => filesIn('sources/xlsx', 'xlsx'),
    options: ALL_OF_TABLES,
    members: /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles|sharedStrings|worksheets\/\w+)\.xml)$/,
    tokens: [
      ...XML_TOKENS,
      ...['<row r="1048576">', '<c r="XFD9">', '<c r="A0">', '<v>', '</v>', '<f>', '<is>', 't="s"', 't="e"'],
      ...['<mergeCell ref="A1:XFD1048576"/>', 's="99999"', '<v>99999999999</v>', 'hidden="1"', '__proto__'],
    ],
  },
  {
    format: 'ods',
    seeds: () => filesIn('sources/ods', 'ods'),
    options: ALL_OF_TABLES,
    members: /^content\.xml$/,
    tokens: [
      ...['<table:table-row>', '<table:table-cell>', '<text:p>', '<office:annotation>', '<table:table>'],
      ...['table:number-rows-repeated="1048576"', 'table:number-columns-repeated="16384"'],
      ...['table:number-rows-spanned="99999"', 'office:value-type="date"', 'table:visibility="collapse"'],
    ],
  },
  {
    format: 'csv',
    seeds: () => [...filesIn('sources/csv', 'csv'), ...filesIn('sources/csv', 'tsv')],
    options: ALL_OF_TABLES,
    tokens: ['"', '""', ';', ',', 'sep=;', '";"', '\r\n', '\t', '__proto__;constructor'],
  },
  {
    format: 'vtt',
    seeds: () => filesIn('sources/vtt', 'vtt'),
    options: { speakers: { pattern: String.raw`(\p{L}+):`, text: ['Hakima'], join: { I: 'YASMINA' } } },
    tokens: [
      ...['-->', '00:00:01.000 --> 00:00:02.000', '99:99:99.999', '\n\n', 'NOTE ', 'STYLE', 'WEBVTT'],
      ...['<v ', '<v Anna>', '</v>', '<v.a.b>', '<b>', '<c>', '&#x110000;', '&#xd800;', '&amp', '<', '>'],
    ],
  },
  {
    format: 'srt',
    seeds: () => filesIn('sources/srt', 'srt'),
    tokens: [
      '-->',
      '00:00:01,000 --> 00:00:02,000',
      '\r\n\r\n',
      '99999999',
      '<b>',
      '</b>',
      '{\\an8}',
      '- ',
      '<',
    ],
  },
  {
    format: 'html',
    seeds: () => filesIn('sources/html', 'html'),
    options: { choices: { hidden: true, 'speaker-tables': true } },
    tokens: [
      ...XML_TOKENS,
      ...[
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<li value=-1>',
        '<ol start="999999" type=I>',
        '<pre>',
        '<p hidden>',
      ],
      ...[
        '<script>',
        '<!DOCTYPE',
        '</',
        '<b style="font-weight:bold">',
        '<textarea>',
        '<plaintext>',
        '<svg>',
      ],
    ],
  },
  {
    format: 'md',
    seeds: () => filesIn('sources/md', 'md'),
    options: { choices: { 'list-marks': false, 'speaker-tables': true } },
    tokens: [
      ...[
        '> > > > ',
        '- - - - ',
        '1. ',
        '***',
        '__',
        '`',
        '```',
        '|',
        '|---|',
        '[a]: <',
        '[[[[',
        '](',
        '![',
        '---\n',
      ],
      ...['<div>', '<!--', '&#0;', '\\', '    ', '\n\n', '[^1]', '====\n'],
    ],
  },
  { format: 'txt', seeds: () => textSeeds() },
];

/** The fixtures of a folder with an extension; none where the folder is not there. */
export function filesIn(folder: string, extension: string): readonly Uint8Array[] {
  const path = fileURLToPath(new URL(`../../fixtures/${folder}/`, import.meta.url));
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith(`.${extension}`));
  return names.map((name) => readFileSync(path + name));
}

/** The start of a focus group in UTF-8, twice, and in UTF-16. */
function textSeeds(): readonly Uint8Array[] {
  return filesIn('import/docx/sources', 'txt').flatMap((file) => {
    const text = Buffer.from(file).subarray(0, 3_000);
    return [Buffer.from(text.toString(), 'utf16le'), text, text];
  });
}
