import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { renderExport } from '../../../shared/export/build-export';
import { csvExporter } from '../../../shared/export/csv-exporter';
import type { ExportInput } from '../../../shared/export/exporter';
import { expectOk } from '../../../shared/lib/result';
import { coded, cranes, quotes, selection } from './harbour-selection';

async function render(changes: Partial<ExportInput> = {}, bom = false): Promise<Buffer> {
  return Buffer.from(expectOk(await renderExport(csvExporter({ bom }), { ...selection, ...changes })));
}

describe('the quote list', () => {
  it('has one row per quote and code, coders of one code together, and no quote left out', async () => {
    expect((await render()).toString('utf8')).toBe(
      [
        'id;document;literal;from;to;speaker;participant;role;stakeholder;code;coders;text;number;valence;wording;comment;starred',
        'd-fg:0-45;FG-03;edited;0;45;Leerling 02;Leerling 02;leerling, vmbo-t klas 3;Leerlingen;' +
          'Interventie > Bedrijfsbezoek;Noor | Daan;Die mevrouw stuurde drie kranen tegelijk aan.;;;;;',
        'd-fg:0-45;FG-03;edited;0;45;Leerling 02;Leerling 02;leerling, vmbo-t klas 3;Leerlingen;' +
          'Interventie > Bedrijfsbezoek > Tijd;Noor;Die mevrouw stuurde drie kranen tegelijk aan.;;;;;',
        'd-fg:50-83;FG-03;edited;50;83;speaker 2;;;Leerlingen;' +
          'Interventie > Bedrijfsbezoek;Noor;"Ja, dat vond ik ook.\nHet rook er.";;;;;',
        'd-fg:90-120;FG-03;edited;90;120;Ouder 03;Ouder 03;;Ouders;' +
          'Interventie > Bedrijfsbezoek;Noor;Thuis begon ze er meteen over.;;;;;',
        'd-ll:4-31;LL-09;verbatim;4;31;Leerling 07;Leerling 07;leerling, vmbo-k klas 3;Leerlingen;' +
          'Interventie > Bedrijfsbezoek > Tijd;Noor;Twee uur & drie <kwartier>.;;;;;',
        'd-vs:0-16;VS-01;summary;0;16;Mentor 01;Mentor 01;mentor vierde klas vmbo;Leraren en mentoren;' +
          'Randvoorwaarden > Tijd;Noor;Geen uren ervoor;;;;;',
        'd-vs:0-16;VS-01;summary;0;16;Mentor 01;Mentor 01;mentor vierde klas vmbo;Leraren en mentoren;' +
          'Interventie > Bedrijfsbezoek > Opdracht > Nazorg;Noor;Geen uren ervoor;;;;;',
        'd-vs:20-40;VS-01;summary;20;40;speaker 4;;;;Randvoorwaarden > Tijd;Noor; Al lang afgesproken ;;;;;',
        'd-ll:40-44;LL-09;verbatim;40;44;Leerling 07;Leerling 07;leerling, vmbo-k klas 3;Leerlingen;;;Leuk;;;;;',
        '',
      ].join('\r\n'),
    );
  });

  it('lists only codes of the selection, and a quote without any of them once', async () => {
    const time = selection.codes.filter((code) => code.id === 'c-ti');
    const rows = (await render({ codes: time, quotes: quotes.slice(0, 2) })).toString('utf8').split('\r\n');
    expect(rows.slice(1, -1).map((row) => row.split(';').slice(9, 11))).toEqual([
      ['Interventie > Bedrijfsbezoek > Tijd', 'Noor'],
      ['', ''],
    ]);
  });

  it('begins with a byte-order mark for Excel only', async () => {
    const withMark = await render({}, true);
    const without = await render();
    expect(withMark.subarray(0, 5).toString('hex')).toBe('efbbbf6964');
    expect(withMark.subarray(3).equals(without)).toBe(true);
  });

  it('has its head row even when there is no quote', async () => {
    expect((await render({ quotes: [] })).toString('utf8')).toBe(
      'id;document;literal;from;to;speaker;participant;role;stakeholder;code;coders;text;number;valence;wording;comment;starred\r\n',
    );
  });

  it('is read back to the letter by a strict reader, whatever the words hold', async () => {
    const text = 'Hij zei: "ja; nee",\r\nen "toen"\rniets\n;';
    const bytes = await render({ quotes: [{ ...cranes, text }] });
    const rows: string[][] = parse(bytes, { delimiter: ';', recordDelimiter: '\r\n' });
    expect(rows.map((row) => row[11])).toEqual(['text', text, text]);
  });

  it('tells number, valence, edited wording, comment and star after the verbatim', async () => {
    const quote = {
      ...cranes,
      number: '3:10',
      codes: [
        { ...coded('c-bz'), valence: 'positive' },
        { ...coded('c-bz', 'Daan'), valence: 'not-done' },
      ],
      note: { from: 0, to: 45, comment: 'Sterk beeld.', starred: true, wording: 'Drie kranen (…)' },
    } as const;
    const rows = (await render({ quotes: [quote] })).toString('utf8').split('\r\n');
    expect(rows[1]?.split(';').slice(9)).toEqual([
      'Interventie > Bedrijfsbezoek',
      'Noor | Daan',
      'Die mevrouw stuurde drie kranen tegelijk aan.',
      '3:10',
      'positive | not done',
      'Drie kranen (…)',
      'Sterk beeld.',
      'yes',
    ]);
  });

  it('makes every column safe against formulas', async () => {
    const evil = '=cmd|calc!A1';
    const quote = {
      ...cranes,
      ...{ id: evil, documentTitle: evil, speaker: evil, text: evil },
      note: { from: 0, to: 45, comment: evil, starred: true, wording: evil },
      participant: { id: 'p', pseudonym: evil, role: evil },
      stakeholder: { id: 'g', name: evil, monogram: 'X' },
      codes: [{ ...coded('c-bz'), path: [evil, 'x'], coder: evil }],
    };
    const rows = (await render({ quotes: [quote] })).toString('utf8').split('\r\n');
    expect(rows[1]).toBe(
      "'=cmd|calc!A1;'=cmd|calc!A1;edited;0;45;'=cmd|calc!A1;'=cmd|calc!A1;'=cmd|calc!A1;'=cmd|calc!A1;" +
        "'=cmd|calc!A1 > x;'=cmd|calc!A1;'=cmd|calc!A1;;;'=cmd|calc!A1;'=cmd|calc!A1;yes",
    );
  });
});
