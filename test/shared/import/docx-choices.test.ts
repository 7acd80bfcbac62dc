import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeTextCodecs } from '../../../electron/importer/text-codecs';
import { docx } from '../../../shared/import/formats/docx';
import type { ReadContent } from '../../../shared/import/read-content';
import { docxOf, documentXml } from '../../electron/importer/zip-forge';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const items = (part: string, content: string): string =>
  documentXml(content)
    .replaceAll('w:document', `w:${part}`)
    .replaceAll(/<\/?w:body>/g, '');

/** A Word file of this body, with notes, comments and styles for it to refer to. */
function fileOf(body: string): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    footnotes: items('footnotes', `<w:footnote w:id="2">${paragraph(run('voetnoot'))}</w:footnote>`),
    endnotes: items(
      'endnotes',
      `<w:endnote w:id="2">${paragraph(run('eindnoot'))}${paragraph(run('tweede alinea'))}</w:endnote>`,
    ),
    comments: items(
      'comments',
      `<w:comment w:id="2" w:author="Iemand">${paragraph(run('klopt dit?'))}</w:comment>`,
    ),
    styles: items(
      'styles',
      '<w:style w:styleId="Vet"><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId="Naam"><w:basedOn w:val="Vet"/></w:style>',
    ),
  };
  const relations = Object.keys(parts).map(
    (name) => `<Relationship Id="${name}" Type="${TYPE}${name}" Target="${name}.xml"/>`,
  );
  return docxOf(documentXml(body), {
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
  });
}

async function read(body: string, choices: Readonly<Record<string, boolean>> = {}): Promise<ReadContent> {
  const result = await docx.read(fileOf(body), {
    fileName: 'a.docx',
    codecs: nodeTextCodecs,
    options: { choices },
  });
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

const texts = async (body: string, choices?: Readonly<Record<string, boolean>>): Promise<readonly string[]> =>
  ((await read(body, choices)).sources[0]?.lines ?? []).map(({ text }) => text);

const referring = paragraph(
  `${run('Een')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' twee')}<w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="2"/></w:r>${run(' drie')}`,
);
const mark = (change: string): string => `<w:rPr><w:${change} w:id="1"/></w:rPr>`;
const tracked = [
  paragraph(
    `${run('Een ')}<w:del>${run('oud ').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('nieuw ')}</w:ins>${run('woord,')}`,
    mark('ins'),
  ),
  paragraph(run(' gesplitst.'), mark('del')),
  paragraph(run(' En gevoegd.')),
].join('');

describe('what a person may have otherwise in a Word file', () => {
  it('is notes at the end and comments behind their paragraph', async () => {
    expect(await texts(referring)).toEqual(['Een twee drie']);
    expect(await texts(referring, { notes: true })).toEqual([
      'Een[1] twee[2] drie',
      '[1] voetnoot',
      '[2] eindnoot\ntweede alinea',
    ]);
    expect(await texts(referring, { comments: true })).toEqual(['Een twee drie [klopt dit?]']);
  });

  it('is notes that nobody says', async () => {
    expect((await read(referring, { notes: true })).sources[0]?.lines[1]).toEqual({
      text: '[1] voetnoot',
      speaker: '',
    });
  });

  it('is the text before its tracked changes, with paragraphs as they were', async () => {
    expect(await texts(tracked)).toEqual(['Een nieuw woord,', ' gesplitst. En gevoegd.']);
    expect(await texts(tracked, { tracked: false })).toEqual(['Een oud woord, gesplitst.', ' En gevoegd.']);
  });

  it('is hidden text', async () => {
    const body = paragraph(run('zicht') + run('baar', '<w:vanish/>') + run('.', '<w:vanish w:val="0"/>'));
    expect(await texts(body)).toEqual(['zicht.']);
    expect(await texts(body, { hidden: true })).toEqual(['zichtbaar.']);
  });
});

describe('the bold start of a paragraph of Word', () => {
  it.each<readonly [string, string, number | undefined]>([
    ['of its own', paragraph(run('Anna', '<w:b/>') + run(' zei')), 4],
    [
      'over two runs and a space',
      paragraph(run('Anna', '<w:b/>') + run(' ') + run('Bos', '<w:b/>') + run(' zei')),
      8,
    ],
    ['by a style of the run', paragraph(run('Anna', '<w:rStyle w:val="Naam"/>') + run(' zei')), 4],
    [
      'by the style of the paragraph, where a run is not',
      paragraph(run('Anna') + run(' zei', '<w:b w:val="0"/>'), '<w:pStyle w:val="Vet"/>'),
      4,
    ],
    ['that ends inside a word is none', paragraph(run('An', '<w:b/>') + run('na zei')), undefined],
    ['of spaces is none', paragraph(run('  ', '<w:b/>') + run('Anna')), undefined],
    ['after plain words is none', paragraph(run('en ') + run('Anna', '<w:b/>')), undefined],
    [
      'that it had before a tracked change is none',
      paragraph(run('Anna', '<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>')),
      undefined,
    ],
  ])('%s', async (_, body, bold) => {
    expect((await read(body)).sources[0]?.lines[0]?.bold).toBe(bold);
  });
});

it('a control that shows only its prompt is left out and counted', async () => {
  const control = `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik hier')}</w:sdtContent></w:sdt>${run('Anna')}</w:p>`;
  const { sources, notes } = await read(control);
  expect([sources[0]?.lines, notes]).toEqual([
    [{ text: 'Anna' }],
    ['1 field that was not filled in was left out.'],
  ]);
});
