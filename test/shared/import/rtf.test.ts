import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeTextCodecs } from '../../../electron/importer/text-codecs';
import { rtf } from '../../../shared/import/formats/rtf';
import type { ReadContent } from '../../../shared/import/read-content';

/** What the reader makes of a file in its own bytes: one letter here is one byte there. */
async function read(file: string, choices: Readonly<Record<string, boolean>> = {}): Promise<ReadContent> {
  const context = { fileName: 'a.rtf', codecs: nodeTextCodecs, options: { choices } };
  const result = await rtf.read(strToU8(file, true), context);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

const texts = async (file: string, choices?: Readonly<Record<string, boolean>>): Promise<readonly string[]> =>
  ((await read(file, choices)).sources[0]?.lines ?? []).map(({ text }) => text);

describe('an RTF file gives its words', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'as WordPad writes them',
      `{\\rtf1\\ansi\\ansicpg1252\\deff0\\nouicompat\\deflang1043{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}}\r\n{\\*\\generator Riched20 10.0.19041}\\viewkind4\\uc1 \r\n\\pard\\sa200\\sl276\\slmult1\\f0\\fs22\\lang19 Anna: Caf\\'e9 \\'80 5, \\ldblquote ja\\rdblquote .\\par\r\nBart: \\u9786? nee\\line en toch.\\par\r\n}\r\n\u0000`,
      ['Anna: Café € 5, “ja”.', 'Bart: ☺ nee\nen toch.'],
    ],
    [
      'as TextEdit writes them',
      `{\\rtf1\\ansi\\ansicpg1252\\cocoartf2639\n\\cocoatextscaling0{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;}\n{\\colortbl;\\red255\\green255\\blue255;}\n\\pard\\tx566\\f0\\fs24 \\cf0 Anna: \\'e9\\'e9n \\uc0\\u8364 5\\\nBart: \\{haken\\} en \\\\ schuin\\\n}`,
      ['Anna: één €5', 'Bart: {haken} en \\ schuin'],
    ],
    [
      'as Word writes them, in runs and revisions',
      `{\\rtf1\\adeflang1025\\ansi\\ansicpg1252\\uc1{\\stylesheet{\\ql Normal;}}{\\info{\\author Iemand}}\\pard\\plain {\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\b\\insrsid1 Anna}{\\rtlch\\fcs1 \\ltrch\\fcs0 \\insrsid2 : een \\u8211\\'96 twee{\\*\\bkmkstart a}{\\*\\bkmkend a}}{\\insrsid3 \\par }}`,
      ['Anna: een – twee'],
    ],
    [
      'in the code page of each font',
      `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset204 Arial Cyr;}{\\f3\\fcharset2 Wingdings;}{\\f4\\fcharset128 MS Gothic;}}\\f0 \\'e9\\f1  \\'e8\\f2  \\'e4\\f3  \\'fc\\f4  \\'93\\'fa\\par}`,
      ['é č д ✓ 日'],
    ],
    ['in the code page of the file where its fonts have none', `{\\rtf1\\mac \\'8e\\par}`, ['é']],
    [
      'without the letters that stand in for Unicode ones',
      `{\\rtf1\\ansi\\uc2 \\u233\\'8e\\'8ex{\\uc0 \\u233 y}\\u-10179??\\u-8694?? z\\par}`,
      ['éxéy😊 z'],
    ],
    [
      'without what only some programs know',
      `{\\rtf1\\ansi a{\\*\\onbekend niet}{\\pict\\wmetafile8 0101}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt b}}{\\upr{c}{\\*\\ud{d}}}{\\xe e}{\\v f}g\\par}`,
      ['abdg'],
    ],
    [
      'with signs that have words of their own',
      `{\\rtf1 a\\emdash b\\endash c\\~d\\_e\\lquote f\\rquote\\tab g\\bullet\\par}`,
      ['a—b–c\u00A0d\u2011e‘f’\tg•'],
    ],
    [
      'with the marks of its lists',
      `{\\rtf1\\ansi{\\fonttbl{\\f3\\fcharset2 Symbol;}}\\pard\\ls1{\\listtext\\tab 1.\\tab}een\\par{\\listtext 2.\\tab}twee\\par\\pard{\\pntext\\f3\\'b7\\tab}punt\\par}`,
      ['1. een', '2. twee', '• punt'],
    ],
    [
      'with a row of short cells on a line',
      `{\\rtf1 \\trowd\\cellx1\\cellx2\\pard\\intbl Praktijk\\cell 5\\cell\\row\\trowd\\cellx1\\cellx2\\pard\\intbl Reistijd\\cell 4\\cell\\row\\pard Na\\par}`,
      ['Praktijk\t5', 'Reistijd\t4', 'Na'],
    ],
    [
      'with a table in a cell',
      `{\\rtf1\\pard\\intbl Buiten\\par\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 c\\cell d\\cell\\row\\pard Na\\par}`,
      ['Buiten', 'a\tb', 'c', 'd', 'Na'],
    ],
    [
      'with a text box after the paragraph it is attached to',
      `{\\rtf1 Voor{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard kader\\par}}{\\shprslt\\pard dubbel\\par}} en na.\\par}`,
      ['Voor en na.', 'kader'],
    ],
  ])('%s', async (_, file, expected) => {
    expect(await texts(file)).toEqual(expected);
  });
});

describe('what a person may have otherwise in an RTF file', () => {
  const file = `{\\rtf1 Een{\\footnote\\pard noot}{\\deleted weg }{\\revised nieuw }woord{\\footnote\\ftnalt slot}{\\*\\atnid X}{\\*\\atnauthor Iemand}\\chatn{\\*\\annotation{\\*\\atnref 1}klopt?}{\\v stil}.\\par\\pard Na{\\header kop}\\par}`;

  it('is counted and left out, or kept', async () => {
    const { choices, notes } = await read(file);
    expect(await texts(file)).toEqual(['Eennieuw woord.', 'Na']);
    expect(choices?.map(({ id, on, count }) => [id, on, count])).toEqual([
      ['notes', false, 2],
      ['comments', false, 1],
      ['tracked', true, 2],
      ['hidden', false, 1],
    ]);
    expect(notes).toEqual([
      '1 footnote was left out.',
      '1 endnote was left out.',
      '1 comment was left out.',
      '1 stretch of hidden text was left out.',
      'Tracked changes: deleted words were left out.',
      'Tracked changes: inserted words were kept.',
      'Page headers and footers were left out.',
    ]);
  });

  it('stands in the text where it is asked for', async () => {
    const all = { notes: true, comments: true, hidden: true, tracked: false };
    expect(await texts(file, all)).toEqual([
      'Een[1]weg woord[2]stil. [klopt?]',
      'Na',
      '[1] noot',
      '[2] slot',
    ]);
  });
});

it('a code page that nobody knows is said, and read as a Western one', async () => {
  const { notes, sources } = await read(`{\\rtf1\\ansi\\ansicpg708 \\'e9\\par} en meer`);
  expect(sources[0]?.lines.map(({ text }) => text)).toEqual(['é']);
  expect(notes).toEqual([
    'Code page 708 is not known: its letters were read as Western European ones.',
    'What stands after the end of the document was left out.',
  ]);
});

it('the bold start of a paragraph is told with its length', async () => {
  const { sources } = await read(`{\\rtf1 {\\b Anna} ja\\par{\\b An}na nee\\par\\b Kop\\par}`);
  expect(sources[0]?.lines).toEqual([
    { text: 'Anna ja', bold: 4 },
    { text: 'Anna nee' },
    { text: 'Kop', bold: 3 },
  ]);
});
