import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importerFor, importers, refusalBySize } from '../../../shared/import/registry';
import { parse } from '../../support/parse-source';

const formats = fileURLToPath(new URL('../../../shared/import/formats/', import.meta.url));
const outcome = async (fileName: string, bytes: Uint8Array): Promise<unknown> => {
  const parsed = await parse(fileName, bytes);
  return parsed.ok ? parsed.value : parsed.error.message;
};

const KNOWN = '.docx, .odt, .rtf, .pdf, .xlsx, .ods, .csv, .vtt, .srt, .html, .md, .txt';

describe('the registry of importers', () => {
  it('lists every module of the formats folder under its own name', () => {
    const modules = readdirSync(formats).map((file) => file.replace(/\.ts$/, ''));
    expect(importers.map((importer) => importer.id).toSorted()).toEqual(modules.toSorted());
  });

  it('gives every extension to one importer', () => {
    const extensions = importers.flatMap((importer) => importer.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
    expect(extensions.every((extension) => /^[a-z0-9]+$/.test(extension))).toBe(true);
  });

  it.each([
    ['Interview 3.docx', 'docx'],
    ['INTERVIEW.DOCX', 'docx'],
    ['a.b.txt', 'txt'],
    ['.txt', 'txt'],
    ['foto.png', undefined],
    ['docx', undefined],
  ])('reads %s by %s', (fileName, id) => {
    expect(importerFor(fileName)?.id).toBe(id);
  });

  it.each([
    ['foto.heic', 10, `its format is not one of ${KNOWN}`],
    ['leeg.txt', 0, 'it is empty'],
    ['groot.txt', 600_000_000, 'it is 600 MB and a document may be 20 MB'],
    ['net-niet.txt', 20_000_001, 'it is 21 MB and a document may be 20 MB'],
    ['net.txt', 20_000_000, undefined],
  ])('judges %s of %d bytes before reading it', (fileName, size, reason) => {
    expect(refusalBySize(fileName, size)?.reason).toBe(reason);
  });
});

describe('parseFile', () => {
  it('makes a plain text file into a titled source', async () => {
    const words = 'Anna: Hoi.\nBram: Dag.\nAnna: Ja.\nBram: Nee.';
    expect(await outcome('Interview 3.txt', Buffer.from(words))).toMatchObject({
      choices: [],
      repairs: [],
      sources: [
        {
          title: 'Interview 3',
          text: 'Hoi.\nDag.\nJa.\nNee.',
          speakers: ['Anna', 'Bram'],
          turns: [
            { speaker: 0, from: 0, to: 4 },
            { speaker: 1, from: 5, to: 9 },
            { speaker: 0, from: 10, to: 13 },
            { speaker: 1, from: 14, to: 18 },
          ],
          format: 'txt',
          encoding: 'utf-8',
          notes: [],
        },
      ],
    });
  });

  it.each([
    ['leeg.txt', '', '“leeg.txt” could not be read: it is empty. Nothing was imported from it.'],
    [
      'wit.txt',
      ' \n\t\n',
      '“wit.txt” could not be read: there are no words in it. Nothing was imported from it.',
    ],
    [
      'namen.txt',
      'Anna:\nBram:\n',
      '“namen.txt” could not be read: there are no words in it. Nothing was imported from it.',
    ],
    [
      'tekst.docx',
      'gewoon tekst',
      '“tekst.docx” could not be read: its name ends in .docx but it is something else, not a Word document. Nothing was imported from it. If it is plain text, let its name end in .txt.',
    ],
    [
      'foto.heic',
      'ftyp',
      '“foto.heic” could not be read: its format is not one of ' +
        `${KNOWN}. Nothing was imported from it. Save it as one of these and import it again.`,
    ],
  ])('refuses %s with a sentence', async (fileName, text, sentence) => {
    expect(await outcome(fileName, Buffer.from(text))).toBe(sentence);
  });

  it('says which encoding it guessed and how many characters were lost', async () => {
    const bytes = Buffer.from([...Buffer.from('Eén “Zoë” '.repeat(20)), 0xff]);
    expect(await outcome('a.txt', bytes)).toMatchObject({
      sources: [
        {
          encoding: 'utf-8',
          notes: [
            'The file was read as utf-8, which is a guess: if letters such as ë or € look wrong, choose another encoding.',
            '1 character stands as “\uFFFD” because the file does not say what was meant.',
          ],
        },
      ],
    });
  });
});
