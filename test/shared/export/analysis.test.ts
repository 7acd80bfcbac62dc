import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { analyse, type AnalysisAsked } from '../../../shared/analysis/analysis-tables';
import type { AnalysisWords } from '../../../shared/analysis/analysis-vocabulary';
import { analysisWords } from '../../../shared/analysis/analysis-words';
import { renderAnalysis } from '../../../shared/export/analysis/analysis-export';
import type { AnalysisFormat } from '../../../shared/export/analysis/analysis-content';
import { expectOk } from '../../../shared/lib/result';
import { attendedStudy, emptySession, said } from '../analysis/attended-study';
import { paragraphs, tables } from './read-docx';

/** The study of two focus groups and an interview, with a plan, a school per person and a log. */
function study(): ReturnType<typeof attendedStudy>['state'] {
  const builder = attendedStudy()
    .op({ type: 'sampling:plan', group: 'll', column: 't1', planned: 12 })
    .op({
      type: 'attribute:add',
      attribute: { id: 's', name: 'School', of: 'participant', type: 'choice', choices: ['De Hef', 'B'] },
    })
    .op({ type: 'participant:edit', id: 'p1', edit: { attributes: { s: 'De Hef' } } })
    .op({
      type: 'contact:add',
      contact: {
        ...{
          id: 'c',
          date: '2026-01-10',
          who: 'moeder',
          participant: null,
          group: 'll',
          column: null,
          note: '',
        },
        outcome: 'declined',
      },
    });
  const session = { ...emptySession, mode: 'phone', minutes: 31 } as const;
  return said(builder, 'int', { session, date: '2026-03-12' }).state;
}

async function render(
  format: AnalysisFormat,
  asked: AnalysisAsked,
  words: AnalysisWords = analysisWords.en,
): Promise<Uint8Array> {
  return expectOk(
    await renderAnalysis(format, {
      ...analyse(study(), asked, words),
      ...{ studyName: 'Haven', at: '2026-11-02T10:00:00+01:00', words },
      anonymise: (text) => text.replaceAll('De Hef', 'School A'),
    }),
  );
}

describe('the response overview', () => {
  it('prints, for the team, plan, respondents, recruitment, mode and duration, participants and conversations', async () => {
    const bytes = await render('docx', { analysis: 'response', variant: 'internal' });
    expect(paragraphs(bytes)).toContain(
      'ReportNote: Leerlingen: 3 unknown people besides, of whom the register knows nothing.',
    );
    expect(tables(bytes)).toEqual([
      [
        'Stakeholder group | T0 voor | T1 na | Total',
        'Leerlingen | 1 | 5 of 12 | 6 of 12',
        'Leraren | – | 1 | 1',
        'Total | 1 | 6 of 12 | 7 of 12',
      ],
      [
        'Attribute | Value | Leerlingen (n\u00a0=\u00a02) | Leraren (n\u00a0=\u00a01)',
        'School | School A | 1 | 0',
        ' | B | 0 | 0',
        ' | not known | 1 | 1',
      ],
      [
        'Stakeholder group | Approached | Waiting for an answer | Agreed | Declined | No answer | Cancelled | Took part | Response',
        'Leerlingen | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0% of 1',
        'Leraren | 0 | 0 | 0 | 0 | 0 | 0 | 0 | –',
        'Total | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0% of 1',
      ],
      [
        'Kind | Mode | Documents | Length known of | Minutes in all | Median | Shortest | Longest',
        'interview | not known | 2 | 0 |  |  |  | ',
        'interview | by phone | 1 | 1 | 31 | 31 | 31 | 31',
      ],
      [
        'Pseudonym | Stakeholder group | Role | School | T0 voor | T1 na | Documents | Consent',
        'Leerling 01 | Leerlingen |  | School A | took part | took part | 3 | ',
        'Leerling 02 | Leerlingen |  |  |  | took part | 1 | ',
        'Leraar 01 | Leraren |  |  |  | took part | 1 | ',
      ],
      [
        'Document | Date | Kind | Column of the plan | Mode | Place | Minutes | Participants | Of them silent | Unknown people',
        'Document int | 2026-03-12 | interview | T0 voor | by phone |  | 31 | 1 | 0 | 0',
        'Document fg1 |  | interview | T1 na |  |  |  | 2 | 1 | 3',
        'Document fg2 |  | interview | T1 na |  |  |  | 2 | 0 | some, number not noted',
      ],
    ]);
  });

  it('names nobody and prints no small count where it is to be published', async () => {
    const bytes = await render('docx', { analysis: 'response', variant: 'anonymous' }, analysisWords.nl);
    const [plan, respondents] = tables(bytes);
    expect(plan).toEqual([
      'Stakeholdergroep | T0 voor | T1 na | Totaal',
      'Leerlingen | <5 | · van 12 | 6 van 12',
      'Leraren | – | <5 | <5',
    ]);
    expect(respondents).toEqual([
      'Kenmerk | Waarde | Leerlingen (n\u00a0=\u00a0<5) | Leraren (n\u00a0=\u00a0<5)',
      'School | School A | <5 | 0',
      ' | B | 0 | 0',
      ' | niet bekend | <5 | <5',
    ]);
    expect(tables(bytes)).toHaveLength(4);
    expect(tables(bytes).flat().join('\n')).not.toMatch(/Leerling 0|Document (?:fg|int)/);
  });

  it('is a workbook with a sheet for each table and one that says what they count', async () => {
    const parts = unzipSync(await render('xlsx', { analysis: 'response', variant: 'internal' }));
    const names = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]+)"/g);
    expect(Array.from(names, ([, name]) => name)).toEqual([
      ...['Planned and realised', 'Respondents', 'Recruitment', 'Mode and duration'],
      ...['Participants', 'Conversations', 'About'],
    ]);
    const about = strFromU8(parts['xl/worksheets/sheet7.xml'] ?? new Uint8Array());
    expect(about).toContain('unknown speakers in 1 document whose number nobody noted');
  });
});

describe('single tables', () => {
  it('are lists for Excel, without a formula in them', async () => {
    const text = strFromU8(await render('csv', { analysis: 'sampling', variant: 'internal' }));
    expect(text.split('\r\n').slice(0, 5)).toEqual([
      'Planned and realised',
      'Stakeholder group;T0 voor;T1 na;Total',
      'Leerlingen;1;5 of 12;6 of 12',
      'Leraren;–;1;1',
      'Total;1;6 of 12;7 of 12',
    ]);
  });

  it('say of saturation how it is read, also where nothing is coded', async () => {
    const asked = { analysis: 'saturation', group: null, order: 'date' } as const;
    const text = strFromU8(await render('csv', asked, analysisWords.nl));
    expect(text.split('\r\n').slice(0, 4)).toEqual([
      'Nieuwe codes per document: Alle respondenten',
      'Plaats;Document;Stakeholdergroep;Nieuwe codes;Codes tot nu toe;Welke',
      'Er is nog geen document gecodeerd.',
      'Op datum van het gesprek.',
    ]);
  });

  it('differ between the languages in every word that is said', () => {
    const same = Object.entries(analysisWords.en).filter(
      ([key, words]) =>
        typeof words === 'string' &&
        Object.entries(analysisWords.nl).some(([other, there]) => other === key && there === words),
    );
    expect(same.map(([key]) => key)).toEqual(['variant', 'open', 'notPlanned', 'document']);
  });
});
