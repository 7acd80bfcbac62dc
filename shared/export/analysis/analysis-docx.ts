import { Document, HeadingLevel, PageOrientation, Paragraph, TextRun, type Table } from 'docx';
import type { AnalysisTable } from '../../analysis/analysis-table';
import { ok, type Result } from '../../lib/result';
import { pageFooter } from '../code-book/page-footer';
import { page } from '../docx/page-layout';
import { packReport } from '../docx/pack-report';
import { reportStyles, styleSheet } from '../docx/report-styles';
import { reportWords } from '../report-words';
import type { AnalysisContent } from './analysis-content';
import { analysisTableBlock } from './analysis-table-block';

/** The tables as a Word document on landscape pages, each under its heading with what it counts below it. */
export async function analysisDocx(content: AnalysisContent): Promise<Result<Uint8Array>> {
  const { studyName, title, at, facts, tables, words } = content;
  const name = `${studyName} – ${title}`;
  const document = new Document({
    title: name,
    creator: reportWords.product,
    lastModifiedBy: reportWords.product,
    styles: styleSheet,
    sections: [
      {
        // The library turns the paper itself: the sizes stay those of the upright page.
        properties: { page: { ...page, size: { ...page.size, orientation: PageOrientation.LANDSCAPE } } },
        footers: { default: pageFooter(words) },
        children: [
          line(reportStyles.kicker, title),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(studyName)] }),
          ...facts.map(([what, value]) => line(reportStyles.facts, `${what}: ${value}`)),
          line(reportStyles.facts, words.dateText(at)),
          ...tables.flatMap(section),
        ],
      },
    ],
  });
  return ok(await packReport(document, name, reportWords.product, at));
}

function section(table: AnalysisTable): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(table.title)] }),
    analysisTableBlock(table),
    ...table.notes.map((note) => line(reportStyles.note, note)),
  ];
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}
