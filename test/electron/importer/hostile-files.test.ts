import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportHost } from '../../../electron/importer/import-host';
import { runImport } from '../../../electron/importer/run-import';
import { builtImportHost } from './importer-host';
import { outcomeOf } from './outcome';
import { documentXml, docxOf, paragraph, relations, forgedZip } from './zip-forge';

let host: ImportHost;
beforeAll(async () => {
  host = await builtImportHost();
});

const pixels = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.alloc(504),
    ...Buffer.from(stream, 'utf16le'),
  ]);

/** Words that do not shrink: a bomb that keeps below every ratio. */
const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex');

const outcome = (fileName: string, bytes: Uint8Array): Promise<unknown> => outcomeOf(host, fileName, bytes);

describe('a file that is not what its name says is refused:', () => {
  it.each<readonly [string, string, Uint8Array, string]>([
    [
      'a picture named .docx',
      'foto.docx',
      pixels,
      '“foto.docx” could not be read: its name ends in .docx but it is a PNG picture, not a Word document. Nothing was imported from it.',
    ],
    [
      'a picture named .txt',
      'foto.txt',
      pixels,
      '“foto.txt” could not be read: it is a PNG picture, not plain text. Nothing was imported from it.',
    ],
    [
      'a Word file named .txt',
      'gesprek.txt',
      docxOf(documentXml(paragraph('Hoi'))),
      '“gesprek.txt” could not be read: it is a zip file, not plain text. Nothing was imported from it. If it is a Word document, let its name end in .docx.',
    ],
    [
      'a protected Word file',
      'geheim.docx',
      ole('EncryptedPackage'),
      '“geheim.docx” could not be read: it is protected with a password. Nothing was imported from it. Open it in Word, remove the password and save it.',
    ],
    [
      'a Word file of the old kind',
      'oud.docx',
      ole('WordDocument'),
      '“oud.docx” could not be read: it is a Word document of the old kind (.doc). Nothing was imported from it. Open it in Word and save it as .docx.',
    ],
    [
      'an OpenDocument file',
      'gesprek.docx',
      forgedZip([
        { name: 'mimetype', data: strToU8('application/vnd.oasis.opendocument.text') },
        { name: 'content.xml', data: strToU8('<a/>') },
      ]),
      '“gesprek.docx” could not be read: it is an OpenDocument file, not a Word document. Nothing was imported from it. Let its name end in .odt.',
    ],
    [
      'random bytes named .txt',
      'ruis.txt',
      Uint8Array.from({ length: 4_096 }, (_, index) => (index * 167) % 251),
      '“ruis.txt” could not be read: it is not a text file. Nothing was imported from it.',
    ],
    [
      'one line of 50 MB',
      'regel.txt',
      new Uint8Array(50_000_000).fill(0x61),
      '“regel.txt” could not be read: it is 50 MB and a document may be 20 MB. Nothing was imported from it. Split it or save it without pictures.',
    ],
  ])('%s', async (_, fileName, bytes, expected) => {
    expect(await outcome(fileName, bytes)).toBe(expected);
  });
});

describe('a strange file that is none the less readable', () => {
  it('is read by exact member names, whatever else the zip calls its members', async () => {
    const before = readdirSync('.');
    const evil = strToU8(documentXml(paragraph('kwaad')));
    const names = [
      '../../x',
      '/etc/cron.d/x',
      'C:\\x',
      'con',
      'WORD/DOCUMENT.XML',
      'word/../word/document.xml',
      '__proto__',
      'constructor',
    ];
    const zip = forgedZip([
      ...names.map((name) => ({ name, data: evil })),
      relations,
      { name: 'word/document.xml', data: strToU8(documentXml(paragraph('R1: goed') + paragraph('R2: ja'))) },
    ]);
    expect(await outcome('slip.docx', zip)).toMatchObject({ text: 'goed\nja', speakers: ['R1', 'R2'] });
    expect(readdirSync('.')).toEqual(before);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it('brings in no file that a picture or a template points to', async () => {
    const linked = `<w:p><w:r><w:drawing><a:blip xmlns:a="urn:a" xmlns:r="urn:r" r:link="file:///etc/passwd"/></w:drawing><w:t>Hoi</w:t></w:r></w:p>`;
    expect(await outcome('link.docx', docxOf(documentXml(linked)))).toMatchObject({ text: 'Hoi', turns: [] });
  });

  it('keeps script and markup as the words they are', async () => {
    const words = '&lt;img src=x onerror=alert(1)&gt; javascript:alert(1) &lt;!DOCTYPE html&gt;';
    expect(await outcome('script.docx', docxOf(documentXml(paragraph(words))))).toMatchObject({
      text: '<img src=x onerror=alert(1)> javascript:alert(1) <!DOCTYPE html>',
    });
  });

  it('may be one line of 20 MB', async () => {
    const result = await runImport(
      { fileName: 'regel.txt', bytes: new Uint8Array(20_000_000).fill(0x61) },
      { host },
    );
    expect(result.ok && result.value.sources[0]?.text.length).toBe(20_000_000);
  });

  it('may write every letter as a number', async () => {
    const letters = '&#65;'.repeat(2_000_000);
    const padding = noise(200_000).replace(/.{8}/g, '<!--$&-->');
    const result = await runImport(
      { fileName: 'a.docx', bytes: docxOf(documentXml(padding + paragraph(letters))) },
      { host },
    );
    expect(result.ok && result.value.sources[0]?.text.length).toBe(2_000_000);
  });
});
