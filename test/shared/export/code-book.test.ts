import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseCodeCsv } from '../../../shared/code-tree/parse-code-csv';
import { codeListForm } from '../../../shared/code-tree/parse-pasted-codes';
import { codeUsage } from '../../../shared/code-tree/code-usage';
import type { CodeBookFormat, CodeBookInput } from '../../../shared/export/code-book/code-book-content';
import { renderCodeBook } from '../../../shared/export/code-book/code-book-export';
import { expectOk } from '../../../shared/lib/result';
import type { Code } from '../../../shared/model/code';
import { coded, studyOf, tree } from '../../renderer/code-tree/tree-fixture';

const code = (id: string, name: string, parent: string | null, more: Partial<Code> = {}): Code => ({
  id,
  name,
  parent,
  position: 0,
  definition: '',
  aliases: [],
  origin: 'a-priori',
  ...more,
});
const garden: CodeBookInput = {
  studyName: 'Tuin van Sanne',
  version: 'Na de proef van Sanne',
  at: '2026-03-12T14:32:00+01:00',
  language: 'nl',
  codes: [
    code('a', 'Tuin', null, { definition: 'Alles buiten, bij Sanne.' }),
    code('b', 'Planten', 'a', {
      definition: '=SOM(A1)',
      whenToUse: 'Als er iets groeit.',
      whenNot: 'Niet voor gras.\nOok niet voor mos.',
      example: '“Die boom van Sanne.”',
      aliases: ['plants', 'bloemen van Sanne'],
      origin: 'open',
    }),
    code('c', 'Water', 'b'),
  ],
  usage: new Map([['b', { quotations: 12, documents: 3 }]]),
  anonymise: (text) => text.replaceAll('Sanne', 'Bewoner 1'),
};
const render = async (format: CodeBookFormat, input = garden): Promise<Uint8Array> =>
  expectOk(await renderCodeBook(format, input));
/** All parts of a packed file as one text. */
const partsOf = async (format: 'docx' | 'xlsx', input = garden): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await render(format, input))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

describe('a code book as CSV', () => {
  it('has a column per level, the whole path in each row, and nothing that a spreadsheet calculates', async () => {
    expect(strFromU8(await render('csv')).split('\r\n')).toEqual([
      'Niveau 1;Niveau 2;Niveau 3;Definitie;Wanneer wel;Wanneer niet;Voorbeeld;Ook te vinden als;Herkomst;Citaten;Documenten',
      'Tuin;;;Alles buiten, bij Bewoner 1.;;;;;uit het kader;0;0',
      'Tuin;Planten;;\'=SOM(A1);Als er iets groeit.;"Niet voor gras.\nOok niet voor mos.";“Die boom van Bewoner 1.”;plants | bloemen van Bewoner 1;open;12;3',
      'Tuin;Planten;Water;;;;;;uit het kader;0;0',
      '',
    ]);
  });

  it.each(['nl', 'en'] as const)('can be read back as codes: %s', async (language) => {
    const text = strFromU8(await render('csv', { ...garden, language, anonymise: (name) => name }));
    expect(codeListForm(text)).toBe('csv');
    expect(expectOk(parseCodeCsv(text))).toEqual([
      {
        name: 'Tuin',
        definition: 'Alles buiten, bij Sanne.',
        origin: 'a-priori',
        children: [
          {
            name: 'Planten',
            definition: "'=SOM(A1)",
            whenToUse: 'Als er iets groeit.',
            whenNot: 'Niet voor gras.\nOok niet voor mos.',
            example: '“Die boom van Sanne.”',
            origin: 'open',
            aliases: ['plants', 'bloemen van Sanne'],
            children: [{ name: 'Water', origin: 'a-priori' }],
          },
        ],
      },
    ]);
  });

  it('begins with a byte-order mark, without which Excel garbles it', async () => {
    expect([...(await render('csv')).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has headings in English where that was chosen', async () => {
    expect(strFromU8(await render('csv', { ...garden, language: 'en' })).split('\r\n')[0]).toBe(
      'Level 1;Level 2;Level 3;Definition;When to use;When not;Example;Also found as;Origin;Quotations;Documents',
    );
  });
});

describe('a code book as a workbook', () => {
  it('has the codes on one sheet and what it is on another', async () => {
    const parts = await partsOf('xlsx');
    expect(parts['xl/workbook.xml']).toContain('<sheet name="Codeboek" sheetId="1"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="J3" s="4"><v>12</v></c>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('=SOM(A1)</t>');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('Na de proef van Bewoner 1');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('12 maart 2026');
  });
});

describe('a code book as a Word document', () => {
  it('names the version, repeats its headings and keeps the lines of a text apart', async () => {
    const document = (await partsOf('docx'))['word/document.xml'] ?? '';
    const words = [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text);
    expect(words.slice(0, 10)).toEqual([
      'Codeboek',
      'Tuin van Bewoner 1',
      'Versie: Na de proef van Bewoner 1',
      'Codes: 3',
      '12 maart 2026',
      'Niveau 1',
      'Niveau 2',
      'Niveau 3',
      'Definitie',
      'Citaten',
    ]);
    expect(words).toContain('Wanneer niet: ');
    expect(document).toContain('w:orient="landscape"');
    expect(document.match(/<w:tblHeader(?: w:val="true")?\/>/g)).toHaveLength(1);
    expect(document).toMatch(/Niet voor gras\.<\/w:t>.*?<w:br\/>.*?Ook niet voor mos\./s);
  });

  it('says of the codes of today that they are those of today', async () => {
    const document = (await partsOf('docx', { ...garden, version: null }))['word/document.xml'] ?? '';
    expect(document).toContain('Versie: zoals het nu is');
  });
});

describe('no export of a code book', () => {
  it.each(['docx', 'xlsx'] as const)('lets a name out: %s', async (format) => {
    expect(Object.values(await partsOf(format)).filter((part) => part.includes('Sanne'))).toEqual([]);
  });

  it('lets a name out: csv', async () => {
    expect(strFromU8(await render('csv'))).not.toContain('Sanne');
  });
});

describe('codeUsage', () => {
  it('counts passages once, whoever coded them, and the documents and coders', () => {
    const study = studyOf([
      ...tree,
      ...coded('d1', ['home', 'after', 'home']),
      ...coded('d2', ['home']),
      {
        type: 'coding:add',
        codings: [{ id: 'x', document: 'd1', code: 'home', coder: 'daan', from: 0, to: 1, check: '' }],
      },
    ]);
    expect(Object.fromEntries(codeUsage(study))).toEqual({
      home: { quotations: 3, documents: 2, coders: 2 },
      after: { quotations: 1, documents: 1, coders: 1 },
    });
  });
});
