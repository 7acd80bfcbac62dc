import { Document, HeadingLevel, Paragraph, TextRun } from 'docx';
import { packReport } from '../docx/pack-report';
import { page } from '../docx/page-layout';
import { reportStyles, styleSheet } from '../docx/report-styles';
import type { ReportWords } from '../report-words';
import type { MemoSheet, PrintedMemo } from './memo-sheet';

/** The memos as a Word document: each under its title, with what it is about, who began it and when. */
export async function memosDocx(sheet: MemoSheet): Promise<Uint8Array> {
  const { words } = sheet;
  const title = `${sheet.studyName}: ${words.memos.toLowerCase()}`;
  const document = new Document({
    title,
    creator: words.product,
    lastModifiedBy: words.product,
    styles: styleSheet,
    sections: [
      {
        properties: { page },
        children: [...front(sheet), ...sheet.memos.flatMap((each) => memo(each, words))],
      },
    ],
  });
  return packReport(document, title, words.product, sheet.at);
}

function front({ studyName, memos, at, words }: MemoSheet): readonly Paragraph[] {
  return [
    paragraph(reportStyles.kicker, words.memos),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(studyName)] }),
    paragraph(reportStyles.facts, words.memoCount(memos.length)),
    paragraph(reportStyles.facts, words.date(at)),
  ];
}

function memo(
  { title, kind, aboutKind, about, by, day, text }: PrintedMemo,
  words: ReportWords,
): readonly Paragraph[] {
  const facts = [
    words.memoKinds[kind],
    about === '' ? '' : `${words.memoSubjects[aboutKind]}: ${about}`,
    by,
    day,
  ].filter((fact) => fact !== '');
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [new TextRun(title === '' ? words.untitled : title)],
    }),
    paragraph(reportStyles.facts, facts.join(' · ')),
    ...text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
  ];
}

function paragraph(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}
