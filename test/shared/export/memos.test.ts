import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { memoSheet } from '../../../shared/export/memos/memo-sheet';
import { memosCsv } from '../../../shared/export/memos/memos-csv';
import { memosDocx } from '../../../shared/export/memos/memos-docx';
import type { Memo } from '../../../shared/model/memo';
import { harbourStudy } from '../../support/study-builder';

const memos: readonly Memo[] = [
  {
    id: 'm1',
    kind: 'theory',
    title: 'Beeld van Fatima',
    text: 'Fatima noemt [Thuis](codeboom:code/home);\n=2+2',
    about: { kind: 'code', code: 'home' },
    by: 'noor',
    at: '2026-03-11T09:00:00.000Z',
  },
  {
    id: 'm2',
    kind: 'free',
    title: '',
    text: '',
    about: { kind: 'study' },
    by: '',
    at: '2026-03-10T09:00:00.000Z',
  },
];
const sheet = memoSheet(harbourStudy().state, memos, {
  anonymise: (text) => text.replaceAll('Fatima', 'Leerling 01'),
  at: '2026-03-12T10:00:00+01:00',
  dayOf: (at) => at.slice(0, 10),
});

describe('memos that leave the study', () => {
  it('say what they are about in the study’s names, links by their labels, people by their pseudonyms', () => {
    expect(sheet.memos[0]).toEqual({
      title: 'Beeld van Leerling 01',
      kind: 'theory',
      about: 'Bezoek > Nagesprek > Thuis',
      aboutKind: 'code',
      by: 'Noor',
      day: '2026-03-11',
      text: 'Leerling 01 noemt Thuis;\n=2+2',
    });
  });

  it('are a list for Excel, without formulas', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(memosCsv(sheet));
    expect(text.split('\r\n')).toEqual([
      '\uFEFFtitle;kind;about;subject;author;date;text',
      'Beeld van Leerling 01;theory;code;Bezoek > Nagesprek > Thuis;Noor;2026-03-11;"Leerling 01 noemt Thuis;\n=2+2"',
      ';free;study;;;2026-03-10;',
      '',
    ]);
  });

  it('are a Word document with a heading each', async () => {
    const files = unzipSync(await memosDocx(sheet));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const paragraphs = xml
      .split('<w:p>')
      .map((part) => part.replace(/<[^>]*>/g, ''))
      .filter((words) => words !== '');
    expect(paragraphs).toEqual([
      'Memos',
      'Haven',
      '2 memos',
      '12 March 2026',
      'Beeld van Leerling 01',
      'Theory · Code: Bezoek &gt; Nagesprek &gt; Thuis · Noor · 2026-03-11',
      'Leerling 01 noemt Thuis;',
      '=2+2',
      'Untitled',
      'Free memo · 2026-03-10',
    ]);
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).not.toContain('Fatima');
  });
});
