import { Document, HeadingLevel, Paragraph, TextRun } from 'docx';
import { ok } from '../../lib/result';
import { packReport } from '../docx/pack-report';
import { page } from '../docx/page-layout';
import { quoteParagraph } from '../docx/quote-paragraph';
import { footer } from '../docx/report-document';
import { reportStyles, styleSheet } from '../docx/report-styles';
import type { ExportContent, Exporter } from '../exporter';

/** The quotes one after another in the order they were chosen in, each with its attribution: to paste from. */
export const docxList = {
  id: 'docx-list',
  label: 'Quote list (Word)',
  extension: 'docx',
  render: async (content) => {
    const title = content.words.quoteListTitle(content.studyName);
    return ok(await packReport(listDocument(content, title), title, content.words.product, content.at));
  },
} satisfies Exporter;

function listDocument(content: ExportContent, title: string): Document {
  const { quotes, scope, studyName, at, words } = content;
  const facts = [`${words.selection}: ${scope}`, words.date(at)];
  return new Document({
    title,
    creator: words.product,
    lastModifiedBy: words.product,
    styles: styleSheet,
    sections: [
      {
        properties: { page },
        footers: { default: footer(words) },
        children: [
          new Paragraph({ style: reportStyles.kicker, children: [new TextRun(words.quoteList)] }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(studyName)] }),
          ...facts.map((text) => new Paragraph({ style: reportStyles.facts, children: [new TextRun(text)] })),
          new Paragraph({ style: reportStyles.facts }),
          ...quotes.map((quote) => quoteParagraph(quote, content)),
        ],
      },
    ],
  });
}
