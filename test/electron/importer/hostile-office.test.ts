import { randomBytes } from 'node:crypto';
import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportHost } from '../../../electron/importer/import-host';
import { runImport } from '../../../electron/importer/run-import';
import type { ImportOptions } from '../../../shared/import/import-options';
import { builtImportHost } from './importer-host';
import { documentXml, docxOf, forgedZip, paragraph } from './zip-forge';
import type { ForgedEntry } from './zip-forge';

let host: ImportHost;
beforeAll(async () => {
  host = await builtImportHost();
});

const NOTHING = 'Nothing was imported from it.';
const ALL = { choices: { notes: true, comments: true, hidden: true, tracked: false } };

/** Letters that do not shrink: a bomb that keeps below every ratio. */
const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex');

/** The text, or the sentence, that a file gives. */
const outcome = async (fileName: string, bytes: Uint8Array, options: ImportOptions = {}): Promise<string> => {
  const result = await runImport({ fileName, bytes, options }, { host });
  return result.ok ? (result.value.sources[0]?.text ?? '') : result.error.message;
};

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const odtXml = (body: string): string =>
  `<office:document-content xmlns:office="${OASIS}office:1.0" xmlns:text="${OASIS}text:1.0" xmlns:table="${OASIS}table:1.0" xmlns:draw="${OASIS}drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const odtOf = (content: string | Uint8Array, others: readonly ForgedEntry[] = []): Uint8Array =>
  forgedZip([{ name: 'content.xml', data: Buffer.from(content) }, ...others]);
const odtOfRepeats = (unit: string, count: number): Uint8Array => {
  const [before = '', after = ''] = odtXml('|').split('|');
  return odtOf(
    Buffer.concat([Buffer.from(before), Buffer.alloc(unit.length * count, unit), Buffer.from(after)]),
  );
};
const rtfOf = (body: string): Uint8Array => strToU8(`{\\rtf1\\ansi ${body}}`, true);

describe('a hostile OpenDocument text is refused with a sentence:', () => {
  it.each<readonly [string, () => Uint8Array, string]>([
    [
      '300 MB',
      () => odtOfRepeats('<text:p>aaaaaaaaaaaaaaa</text:p>', 9_500_000),
      'it unpacks to more than 200 MB',
    ],
    [
      'two million paragraphs',
      () => odtOfRepeats('<text:p>a</text:p>', 2_000_000),
      'one of its parts unpacks to more than 200 times its size',
    ],
    [
      '520,000 paragraphs of noise',
      () => odtOf(odtXml(noise(2_080_000).replace(/.{4}/g, '<text:p>$&</text:p>'))),
      'it holds more than 500,000 paragraphs',
    ],
    [
      'a part that claims to be small',
      () =>
        forgedZip([{ name: 'content.xml', data: strToU8(odtXml('<text:p>Hoi</text:p>')), claimedSize: 10 }]),
      'the file is damaged or incomplete',
    ],
    [
      'a billion laughs',
      () =>
        odtOf(
          `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(999)}">]>${odtXml('<text:p>&b;</text:p>')}`,
        ),
      'it holds a document type declaration, which no word processor writes',
    ],
    [
      'a document type in the styles',
      () =>
        odtOf(odtXml('<text:p>Hoi</text:p>'), [{ name: 'styles.xml', data: strToU8('<!DOCTYPE a><a/>') }]),
      'it holds a document type declaration, which no word processor writes',
    ],
    [
      'styles of 100 MB',
      () =>
        odtOf(odtXml('<text:p>Hoi</text:p>'), [{ name: 'styles.xml', data: Buffer.alloc(100_000_000, ' ') }]),
      'one of its parts unpacks to more than 200 times its size',
    ],
    [
      '100,000 levels',
      () => odtOf(odtXml('').replace('</office:text>', '<text:section>'.repeat(100_000) + noise(20_000))),
      'it is nested more than 256 levels deep',
    ],
    [
      'a password',
      () =>
        odtOf(noise(400), [{ name: 'META-INF/manifest.xml', data: strToU8('<manifest:encryption-data/>') }]),
      'it is protected with a password',
    ],
    [
      'a spreadsheet',
      () => odtOf(odtXml('').replaceAll('office:text', 'office:spreadsheet')),
      'it is an OpenDocument spreadsheet, not a text document',
    ],
    [
      'a Word file',
      () => docxOf(documentXml(paragraph('Hoi'))),
      'it is a zip file, but not an OpenDocument text',
    ],
    [
      'a picture',
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
      'its name ends in .odt but it is a PNG picture, not an OpenDocument text',
    ],
    ['markup of something else', () => strToU8('<html><p>Hoi</p></html>'), 'it is not an OpenDocument text'],
  ])('%s', async (_, bytes, reason) => {
    expect(await outcome('raar.odt', bytes())).toContain(
      `“raar.odt” could not be read: ${reason}. ${NOTHING}`,
    );
  });
});

describe('a strange OpenDocument text that is none the less readable', () => {
  it('has each run of spaces cut to a width that fits a page', async () => {
    const spaces = '<text:s text:c="99999999"/>'.repeat(1_000);
    const text = await outcome('a.odt', odtOf(odtXml(`<text:p>a${spaces}b</text:p>`)));
    expect(text).toBe(`a${' '.repeat(80_000)}b`);
  });

  it('gives back what was deleted once, however often the file points to it', async () => {
    const changes = `<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>weg </text:p></text:deletion></text:changed-region></text:tracked-changes>`;
    const body = `${changes}<text:p>a ${'<text:change text:change-id="c"/>'.repeat(5_000)}b</text:p>`;
    expect(await outcome('a.odt', odtOf(odtXml(body)), ALL)).toBe('a weg b');
  });

  it('brings in nothing from outside', async () => {
    const link = `<text:section><text:section-source xlink:href="file:///etc/passwd"/></text:section>`;
    const picture = `<draw:frame><draw:image xlink:href="http://voorbeeld.example/a.png"/></draw:frame>`;
    expect(await outcome('a.odt', odtOf(odtXml(`${link}<text:p>Hoi${picture}</text:p>`)))).toBe('Hoi');
  });
});

describe('a Word file with hostile parts beside the text', () => {
  const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const withParts = (
    body: string,
    parts: Readonly<Record<string, string | Uint8Array>>,
    target = '',
  ): Uint8Array => {
    const names = Object.keys(parts);
    const relations = names.map(
      (name, at) => `<Relationship Id="r${at}" Type="${TYPE}${name}" Target="${target}${name}.xml"/>`,
    );
    return docxOf(documentXml(body), {
      'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
      ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, Buffer.from(parts[name] ?? '')])),
    });
  };
  const items = (part: string, content: string): string =>
    documentXml(content)
      .replaceAll('w:document', `w:${part}`)
      .replaceAll(/<\/?w:body>/g, '');
  const comment = '<w:p><w:r><w:t>Hoi</w:t><w:commentReference w:id="1"/></w:r></w:p>';

  it('never unpacks a bomb of comments unless they are asked for', async () => {
    const bytes = withParts(comment, { comments: Buffer.alloc(100_000_000, ' ') });
    expect(await outcome('a.docx', bytes)).toBe('Hoi');
    expect(await outcome('a.docx', bytes, ALL)).toBe(
      `“a.docx” could not be read: one of its parts unpacks to more than 200 times its size. ${NOTHING}`,
    );
  });

  it('is refused for a document type in its styles', async () => {
    const bytes = withParts(paragraph('Hoi'), { styles: '<!DOCTYPE s><styles/>' });
    expect(await outcome('a.docx', bytes)).toBe(
      `“a.docx” could not be read: it holds a document type declaration, which no word processor writes. ${NOTHING}`,
    );
  });

  it.each(['../../', 'file:///etc/', 'C:\\', 'http://voorbeeld.example/'])(
    'is read without a part that it says is at %s',
    async (target) => {
      expect(await outcome('a.docx', withParts(paragraph('Hoi'), { styles: '<broken' }, target))).toBe('Hoi');
    },
  );

  it('has a note once, however often it is referred to', async () => {
    const notes = items('footnotes', `<w:footnote w:id="1">${paragraph('noot '.repeat(2_000))}</w:footnote>`);
    const references = '<w:footnoteReference w:id="1"/>'.repeat(5_000);
    const text = await outcome(
      'a.docx',
      withParts(`<w:p><w:r>${references}</w:r></w:p>`, { footnotes: notes }),
      ALL,
    );
    expect(text).toBe(`${'[1]'.repeat(5_000)}\n[1] ${'noot '.repeat(2_000).trim()}`);
  });

  it('is read though its styles are based on each other in a ring and its lists count to the sky', async () => {
    const styles = items(
      'styles',
      '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
    );
    const numbering = items(
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    );
    const body =
      '<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Hoi</w:t></w:r></w:p>';
    expect(await outcome('a.docx', withParts(body, { styles, numbering }))).toBe('999999999.1 Hoi');
  });
});

describe('a hostile RTF file is refused with a sentence:', () => {
  it.each<readonly [string, () => Uint8Array, string]>([
    [
      '100,000 groups in one another',
      () => rtfOf('{'.repeat(100_000)),
      'it is nested more than 1,000 levels deep',
    ],
    ['a flood of half letters', () => rtfOf("\\'".repeat(9_000_000)), 'there are no words in it'],
    ['600,000 paragraphs', () => rtfOf('a\\par '.repeat(600_000)), 'it holds more than 500,000 paragraphs'],
    [
      'a picture without end',
      () => rtfOf('Hoi {\\pict\\bin4294967295 '),
      'the file is damaged or incomplete',
    ],
    ['a file cut in half', () => rtfOf('Hoi {\\b daar').subarray(0, -1), 'the file is damaged or incomplete'],
    ['nothing but groups', () => rtfOf('{}'.repeat(9_000_000)), 'there are no words in it'],
    ['a group that is no RTF', () => strToU8('{\\rtfx Hoi}'), 'it is not an RTF document'],
    [
      'a Word file',
      () => docxOf(documentXml(paragraph('Hoi'))),
      'its name ends in .rtf but it is a zip file, not an RTF document',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await outcome('raar.rtf', bytes())).toContain(
      `“raar.rtf” could not be read: ${reason}. ${NOTHING}`,
    );
  });
});

describe('a strange RTF file that is none the less readable', () => {
  it('may write every letter as a number', async () => {
    expect(await outcome('a.rtf', rtfOf("\\'e9".repeat(4_900_000)))).toBe('é'.repeat(4_900_000));
  });

  it('may have tables in cells without end, of which sixteen levels are kept', async () => {
    const nested = Array.from({ length: 5_000 }, (_, at) => `\\pard\\intbl\\itap${at} a\\nestcell\\nestrow `);
    expect((await outcome('a.rtf', rtfOf(nested.join('')))).replaceAll(/\s/g, '')).toBe('a'.repeat(5_000));
  });

  it('keeps its words however many letters are said to stand in for one', async () => {
    expect(await outcome('a.rtf', rtfOf(`\\uc999999999\\u233 ${'?'.repeat(16)}en dan verder`))).toBe(
      'éen dan verder',
    );
  });

  it('brings in nothing from outside and runs nothing', async () => {
    const field = '{\\field{\\*\\fldinst INCLUDETEXT "file:///etc/passwd"}{\\fldrslt Hoi}}';
    const object = '{\\object\\objocx{\\*\\objclass Shell.Explorer}{\\*\\objdata 0105}}';
    const template = '{\\*\\template http://voorbeeld.example/a.dot}';
    expect(await outcome('a.rtf', rtfOf(template + field + object))).toBe('Hoi');
  });
});
