import { Document, HeadingLevel, Paragraph, TextRun } from 'docx';
import { packReport } from '../docx/pack-report';
import { page } from '../docx/page-layout';
import { reportStyles, styleSheet } from '../docx/report-styles';
import { reportWords } from '../report-words';
import type { MemoSheet, PrintedMemo } from './memo-sheet';

/** The memos as a Word document: each under its title, with what it is about, who began it and when. */
export async function memosDocx(sheet: MemoSheet): Promise<Uint8Array> {
  const title = `${sheet.studyName}: ${reportWords.memos.toLowerCase()}`;
  const document = new Document({
    title,
    creator: reportWords.product,
    lastModifiedBy: reportWords.product,
    styles: styleSheet,
    sections: [{ properties: { page }, children: [...front(sheet), ...sheet.memos.flatMap(memo)] }],
  });
  return packReport(document, title, reportWords.product, sheet.at);
}

function front({ studyName, memos, at }: MemoSheet): readonly Paragraph[] {
  return [
    paragraph(reportStyles.kicker, reportWords.memos),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(studyName)] }),
    paragraph(reportStyles.facts, reportWords.memoCount(memos.length)),
    paragraph(reportStyles.facts, reportWords.date(at)),
  ];
}

function memo({ title, kind, aboutKind, about, by, at, text }: PrintedMemo): readonly Paragraph[] {
  const facts = [
    reportWords.memoKinds[kind],
    about === '' ? '' : `${reportWords.memoSubjects[aboutKind]}: ${about}`,
    by,
    at.slice(0, 10),
  ].filter((fact) => fact !== '');
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [new TextRun(title === '' ? reportWords.untitled : title)],
    }),
    paragraph(reportStyles.facts, facts.join(' · ')),
    ...text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
  ];
}

function paragraph(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}
