import { randomBytes } from 'node:crypto';
import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportHost } from '../../../electron/importer/import-host';
import { builtImportHost } from './importer-host';
import { outcomeOf } from './outcome';
import { documentXml, docxOf, docxOfRepeats, paragraph, relations, forgedZip } from './zip-forge';

let host: ImportHost;
beforeAll(async () => {
  host = await builtImportHost();
});

const NOTHING = 'Nothing was imported from it.';
const head = documentXml('').replace('</w:body></w:document>', '');
const foot = '</w:body></w:document>';
const entity = '<!ENTITY a "haha">';

/** Words that do not shrink: a bomb that keeps below every ratio. */
const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex');

const outcome = (fileName: string, bytes: Uint8Array): Promise<unknown> => outcomeOf(host, fileName, bytes);

describe('a hostile Word file is refused with a sentence:', () => {
  it.each<readonly [string, string, () => Uint8Array, string]>([
    [
      'a paragraph of 300 MB',
      'bom.docx',
      () => docxOfRepeats(`${head}<w:p><w:r><w:t>`, 'a', 300_000_000, `</w:t></w:r></w:p>${foot}`),
      'it unpacks to more than 200 MB',
    ],
    [
      'a paragraph of 100 MB',
      'bom.docx',
      () => docxOfRepeats(`${head}<w:p><w:r><w:t>`, 'a', 100_000_000, `</w:t></w:r></w:p>${foot}`),
      'one of its parts unpacks to more than 200 times its size',
    ],
    [
      'two million paragraphs',
      'alineas.docx',
      () => docxOfRepeats(head, paragraph('a'), 2_000_000, foot),
      'one of its parts unpacks to more than 200 times its size',
    ],
    [
      '60 MB that does not shrink',
      'groot.docx',
      () => docxOf(documentXml(paragraph(noise(30_000_000)) + paragraph('a'.repeat(24_000_000)))),
      'one of its parts unpacks to more than 50 MB',
    ],
    [
      '600,000 paragraphs of noise',
      'alineas.docx',
      () => docxOf(documentXml(noise(2_400_000).replace(/.{4}/g, '<w:p><w:r><w:t>$&</w:t></w:r></w:p>'))),
      'it holds more than 500,000 paragraphs',
    ],
    [
      'a part that claims to be small',
      'leugen.docx',
      () =>
        forgedZip([
          relations,
          { name: 'word/document.xml', data: strToU8(documentXml(paragraph('Hoi'))), claimedSize: 10 },
        ]),
      'the file is damaged or incomplete',
    ],
    [
      'a part that claims to be 4 GB',
      'leugen.docx',
      () =>
        forgedZip([
          relations,
          {
            name: 'word/document.xml',
            data: strToU8(documentXml(paragraph('Hoi'))),
            claimedSize: 0xfffffff0,
          },
        ]),
      'it unpacks to more than 200 MB',
    ],
    [
      '100,000 members',
      'veel.docx',
      () =>
        forgedZip(
          Array.from({ length: 100_000 }, (_, index) => ({ name: `a${index}`, data: new Uint8Array(0) })),
        ),
      'it holds more than 2,000 parts',
    ],
    [
      '2,001 members',
      'veel.docx',
      () =>
        forgedZip([
          relations,
          ...Array.from({ length: 2_000 }, (_, index) => ({ name: `a${index}`, data: new Uint8Array(0) })),
        ]),
      'it holds more than 2,000 parts',
    ],
    [
      'one member twice',
      'dubbel.docx',
      () =>
        forgedZip([
          relations,
          { name: 'word/document.xml', data: strToU8(documentXml(paragraph('Een'))) },
          { name: 'word/document.xml', data: strToU8(documentXml(paragraph('Twee'))) },
        ]),
      'the file is damaged or incomplete',
    ],
    [
      'a document type',
      'doctype.docx',
      () => docxOf(`<!DOCTYPE w>${documentXml(paragraph('Hoi'))}`),
      'it holds a document type declaration, which no word processor writes',
    ],
    [
      'a billion laughs',
      'lach.docx',
      () =>
        docxOf(
          `<!DOCTYPE w [${entity}<!ENTITY b "${'&a;'.repeat(1_000)}">]>${documentXml(paragraph('&b;'))}`,
        ),
      'it holds a document type declaration, which no word processor writes',
    ],
    [
      'an entity from a file',
      'xxe.docx',
      () => docxOf(`<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>${documentXml(paragraph('&a;'))}`),
      'it holds a document type declaration, which no word processor writes',
    ],
    [
      'a document type in the relations',
      'doctype.docx',
      () => docxOf(documentXml(paragraph('Hoi')), { '_rels/.rels': strToU8('<!DOCTYPE r><Relationships/>') }),
      'it holds a document type declaration, which no word processor writes',
    ],
    [
      '100,000 levels',
      'diep.docx',
      () => docxOf(head + '<w:sdt>'.repeat(100_000) + noise(50_000)),
      'it is nested more than 256 levels deep',
    ],
    [
      'an entity never declared',
      'entiteit.docx',
      () => docxOf(documentXml(paragraph('&naam;'))),
      'its text is damaged',
    ],
    ['XML that ends too soon', 'half.docx', () => docxOf(head + paragraph('Hoi')), 'its text is damaged'],
    [
      'a main part outside the package',
      'buiten.docx',
      () =>
        docxOf(documentXml(paragraph('Hoi')), {
          '_rels/.rels': strToU8(
            Buffer.from(relations.data).toString().replace('word/document.xml', '../../etc/passwd'),
          ),
        }),
      'it is a zip file, but not a Word document',
    ],
    [
      'a main part on the internet',
      'extern.docx',
      () =>
        docxOf(documentXml(paragraph('Hoi')), {
          '_rels/.rels': strToU8(
            Buffer.from(relations.data)
              .toString()
              .replace(
                'Target="word/document.xml"',
                'TargetMode="External" Target="http://voorbeeld.example/"',
              ),
          ),
        }),
      'it is a zip file, but not a Word document',
    ],
    [
      'a zip of something else',
      'archief.docx',
      () => forgedZip([{ name: 'lees.txt', data: strToU8('hoi') }]),
      'it is a zip file, but not a Word document',
    ],
    [
      'a workbook',
      'tabel.docx',
      () => docxOf('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
      'it is an Excel workbook, not a Word document',
    ],
    [
      'a file cut in half',
      'half.docx',
      () => docxOf(documentXml(paragraph('Hoi'))).subarray(0, 200),
      'the file is damaged or incomplete',
    ],
    [
      'a paragraph mark and nothing else',
      'leeg.docx',
      () => docxOf(documentXml('<w:p/>')),
      'there are no words in it',
    ],
  ])('%s', async (_, fileName, bytes, reason) => {
    expect(await outcome(fileName, bytes())).toMatch(sentence(fileName, reason));
  });
});

/** The refusal from its reason; advice may follow. */
function sentence(fileName: string, reason: string): RegExp {
  const start = `“${fileName}” could not be read: ${reason}. ${NOTHING}`;
  return new RegExp(`^${start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( [A-Z].*\\.)?$`);
}
