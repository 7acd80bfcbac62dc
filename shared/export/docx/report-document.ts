import { Document, Footer, HeadingLevel, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { quoteVoices } from '../count-voices';
import type { ExportContent } from '../exporter';
import type { ReportWords } from '../report-words';
import { summariseThemes } from '../theme-summary';
import type { ThemeSummary } from '../theme-summary';
import { codeSection, leftoverSection } from './code-section';
import { page, textWidth } from './page-layout';
import { reportStyles, styleSheet } from './report-styles';
import { summaryTables } from './summary-table';

/** The theme summary as a Word document: one page of counts, then code after code. */
export function reportDocument(content: ExportContent): Document {
  const { words } = content;
  const summary = summariseThemes(content);
  return new Document({
    title: words.documentTitle(content.studyName),
    creator: words.product,
    lastModifiedBy: words.product,
    styles: styleSheet,
    sections: [
      {
        properties: { page },
        footers: { default: footer(words) },
        children: [
          ...frontMatter(content, summary),
          ...summaryTables(summary, content),
          paragraph(reportStyles.note, words.tableNote),
          ...body(content, summary),
        ],
      },
    ],
  });
}

function frontMatter(content: ExportContent, summary: ThemeSummary): readonly Paragraph[] {
  const { words } = content;
  return [
    paragraph(reportStyles.kicker, words.themeSummary),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(content.studyName)] }),
    ...[`${words.selection}: ${content.scope}`, ...countLines(content, summary), words.date(content.at)].map(
      (text) => paragraph(reportStyles.facts, text),
    ),
    paragraph(reportStyles.tableTitle, words.tableTitle),
  ];
}

function countLines(
  { quotes, codes, groups, words }: ExportContent,
  summary: ThemeSummary,
): readonly string[] {
  const documents = new Set(quotes.map((quote) => quote.document)).size;
  const people = groups.reduce((sum, group) => sum + group.participants, 0);
  const voices = quoteVoices(quotes);
  const counts = words.selectionCounts(quotes.length, documents, voices.participants, people);
  const withQuotes = codes.length - summary.codesWithoutQuotes.length;
  return [
    [
      counts,
      ...(voices.unknownQuotes === 0 ? [] : [words.ofThemUnknown(voices.unknownQuotes, voices.unknownIn)]),
      ...(voices.asking === 0 ? [] : [words.ofThemAsking(voices.asking)]),
    ].join('; '),
    words.codesWithQuotes(withQuotes, codes.length),
  ];
}

function body(content: ExportContent, summary: ThemeSummary): readonly Paragraph[] {
  if (content.quotes.length === 0)
    return [paragraph(reportStyles.facts, content.words.noQuotes), ...leftoverSection(summary, content)];
  return [
    ...summary.sections.flatMap((section, place) => codeSection(section, place === 0, content)),
    ...leftoverSection(summary, content),
  ];
}

/** Name of the program and number of the page, below every page. */
export function footer({ product, page: word, pageOf }: ReportWords): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: reportStyles.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({
            children: [
              product,
              new Tab(),
              `${word} `,
              PageNumber.CURRENT,
              ` ${pageOf} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

function paragraph(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}
