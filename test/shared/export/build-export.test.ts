import { describe, expect, it } from 'vitest';
import { createAnonymiser } from '../../../shared/anonymise/anonymiser';
import { renderExport } from '../../../shared/export/build-export';
import type { ExportContent, ExportInput, Exporter } from '../../../shared/export/exporter';
import { exporters } from '../../../shared/export/registry';
import { reportWords } from '../../../shared/export/report-words';
import { expectOk, ok } from '../../../shared/lib/result';
import { scanForLeaks } from '../../support/leak-scan';
import { coded, selection } from './harbour-selection';

/** People of the key file, named in every way a transcript names them. */
const people = [
  { realNames: ['Fátima el Amrani', 'Fátima'], pseudonym: 'Leerling 02' },
  { realNames: ['Jan-Willem van ’t Hoff', 'Jan-Willem', 'van ’t Hoff'], pseudonym: 'Mentor 01' },
  { realNames: ['Zoë Kowalczyk', 'Kowalczyk'], pseudonym: 'Ouder 03' },
];
const names = ['Fátima', 'el Amrani', 'Jan-Willem', 'van ’t Hoff', 'Kowalczyk'];

/** A selection with a name in every single string that is printed. */
const seeded: ExportInput = {
  studyName: 'Haven, pilot Kowalczyk',
  scope: 'code “Idee van FATIMA” en lager',
  at: '2026-11-02T23:30:00+01:00',
  anonymise: createAnonymiser(people),
  groups: [{ id: 'g', name: 'Klas van Jan-Willem', monogram: 'JW', participants: 3 }],
  codes: [
    {
      id: 'c',
      path: ['Idee van Fa\u0301tima', 'Kowalczyk’s plan'],
      definition: "Bedacht door Jan Willem van 't Hoff.",
    },
    { id: 'e', path: ['Brief aan zoe kowalczyk'], definition: '' },
  ],
  quotes: [
    {
      ...{ id: 'd:0-9', document: 'd', from: 0, to: 9, literal: 'edited' },
      documentTitle: 'Interview_Fátima_2B',
      speaker: 'Fatima el Amrani',
      participant: {
        ...{ id: 'p', pseudonym: 'JAN-WILLEM', role: 'zoon van Zoe\u0308 Kowalczyk' },
        attributes: { 'klas van Fátima': 'mentor Kowalczyk' },
      },
      note: {
        ...{ from: 0, to: 9, starred: true },
        comment: 'Fátima zei dit bij Kowalczyk thuis.',
        wording: 'Toen zei Fátima el Amrani tegen Jan-Willem [van ’t Hoff] (…)',
      },
      stakeholder: { id: 'g', name: 'Klas van Jan-Willem', monogram: 'JW' },
      text: 'Toen zei Fáti\u00ADma dat meneer Van ‘t Hoff, Ｊａｎ\u2011Ｗｉｌｌｅｍ dus, Fatima El Amrani, Fatimaatje en\nKowal\u200Bczyks broer riep.',
      codes: [
        { ...coded('c'), path: ['Idee van Fátima', 'Kowalczyk’s plan'], coder: 'Kowalczyk' },
        { ...coded('x'), path: ['Fátima'], coder: 'Jan-Willem' },
      ],
    },
    {
      ...{ id: 'd:20-29', document: 'd', from: 20, to: 29, literal: 'verbatim' },
      ...{
        documentTitle: 'FG Fátima',
        speaker: 'speaker 2',
        text: 'fatima fátima FÁTIMA Fa\u200Dtima’s',
        codes: [],
      },
    },
  ],
};

async function contentOf(input: ExportInput): Promise<ExportContent | undefined> {
  let seen: ExportContent | undefined;
  const probe: Exporter = {
    ...{ id: 'probe', label: 'Probe', extension: 'txt' },
    render: (content) => {
      seen = content;
      return Promise.resolve(ok(new Uint8Array()));
    },
  };
  await renderExport(probe, input);
  return seen;
}

describe('renderExport', () => {
  it('puts pseudonyms into every printed string and leaves ids alone', async () => {
    expect(await contentOf(seeded)).toEqual({
      pseudonymised: true,
      words: reportWords,
      studyName: 'Haven, pilot Ouder 03',
      scope: 'code “Idee van Leerling 02” en lager',
      at: '2026-11-02T23:30:00+01:00',
      groups: [{ id: 'g', name: 'Klas van Mentor 01', monogram: 'JW', participants: 3 }],
      codes: [
        { id: 'c', path: ['Idee van Leerling 02', 'Ouder 03’s plan'], definition: 'Bedacht door Mentor 01.' },
        { id: 'e', path: ['Brief aan Ouder 03'], definition: '' },
      ],
      quotes: [
        {
          ...{ id: 'd:0-9', document: 'd', from: 0, to: 9, literal: 'edited' },
          documentTitle: 'Interview_Leerling 02_2B',
          speaker: 'Leerling 02',
          participant: {
            ...{ id: 'p', pseudonym: 'Mentor 01', role: 'zoon van Ouder 03' },
            attributes: { 'klas van Leerling 02': 'mentor Ouder 03' },
          },
          note: {
            ...{ from: 0, to: 9, starred: true },
            comment: 'Leerling 02 zei dit bij Ouder 03 thuis.',
            wording: 'Toen zei Leerling 02 tegen Mentor 01 [Mentor 01] (…)',
          },
          stakeholder: { id: 'g', name: 'Klas van Mentor 01', monogram: 'JW' },
          text: 'Toen zei Leerling 02 dat meneer Mentor 01, Mentor 01 dus, Leerling 02, Leerling 02atje en\nOuder 03s broer riep.',
          codes: [
            { ...coded('c'), path: ['Idee van Leerling 02', 'Ouder 03’s plan'], coder: 'Ouder 03' },
            { ...coded('x'), path: ['Leerling 02'], coder: 'Mentor 01' },
          ],
        },
        {
          ...{ id: 'd:20-29', document: 'd', from: 20, to: 29, literal: 'verbatim' },
          ...{ documentTitle: 'FG Leerling 02', speaker: 'speaker 2' },
          ...{ text: 'Leerling 02 Leerling 02 Leerling 02 Leerling 02’s', codes: [] },
        },
      ],
    });
  });

  it('changes nothing where no name occurs', async () => {
    const { anonymise, ...plain } = selection;
    expect(await contentOf({ ...plain, anonymise: createAnonymiser(people) })).toEqual({
      ...plain,
      pseudonymised: true,
      words: reportWords,
    });
    expect(anonymise('Fátima')).toBe('Fátima');
  });

  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
    'lets no name of the key file into any byte of %s',
    async (_, exporter) => {
      const bytes = expectOk(await renderExport(exporter, seeded));
      expect(scanForLeaks(`theme-summary.${exporter.extension}`, bytes, names)).toEqual([]);
    },
  );

  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
    'would be caught by the scanner if it let names into %s',
    async (_, exporter) => {
      const bytes = expectOk(await renderExport(exporter, { ...seeded, anonymise: (text) => text }));
      const leaks = scanForLeaks(`theme-summary.${exporter.extension}`, bytes, names);
      expect(new Set(leaks.map((leak) => leak.name))).toEqual(new Set(names));
    },
  );
});
