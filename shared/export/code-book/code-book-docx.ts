import { Document, HeadingLevel, PageOrientation, Paragraph, TextRun } from 'docx';
import { ok, type Result } from '../../lib/result';
import { page } from '../docx/page-layout';
import { packReport } from '../docx/pack-report';
import { reportStyles, styleSheet } from '../docx/report-styles';
import { reportWords } from '../report-words';
import type { CodeBookContent } from './code-book-content';
import { appendixTable } from './appendix-table';
import { codeBookWords } from './code-book-words';
import { pageFooter } from './page-footer';

/** The code book as a Word document: a landscape table for the appendix of a report, the version named above it. */
export async function codeBookDocx(content: CodeBookContent): Promise<Result<Uint8Array>> {
  const words = codeBookWords[content.language];
  const version = content.version ?? words.today;
  const facts = [
    `${words.version}: ${version}`,
    `${words.codes}: ${content.rows.length}`,
    words.dateText(content.at),
  ];
  const title = `${content.studyName} – ${words.codeBook}`;
  const document = new Document({
    title,
    creator: reportWords.product,
    lastModifiedBy: reportWords.product,
    styles: styleSheet,
    sections: [
      {
        // The library turns the paper itself: the sizes stay those of the upright page.
        properties: { page: { ...page, size: { ...page.size, orientation: PageOrientation.LANDSCAPE } } },
        footers: { default: pageFooter(words) },
        children: [
          line(reportStyles.kicker, words.codeBook),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(content.studyName)] }),
          ...facts.map((fact) => line(reportStyles.facts, fact)),
          new Paragraph({ text: '' }),
          appendixTable(content.rows, words),
          line(reportStyles.note, words.unit),
        ],
      },
    ],
  });
  return ok(await packReport(document, title, reportWords.product, content.at));
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}
