import { ok } from '../../lib/result';
import { attribution } from '../attribution';
import type { ExportContent, Exporter } from '../exporter';
import { quoteTable, type QuoteTableRow } from '../quote-table';
import type { ReportWords } from '../report-words';
import type { XlsxCell, XlsxColumn } from '../xlsx/workbook';
import { writeWorkbook } from '../xlsx/write-workbook';

/** The quote bank as a workbook: one row per quote and code, a column for every level of the code tree in use. */
export const xlsx = {
  id: 'xlsx',
  label: 'Quote list (Excel)',
  extension: 'xlsx',
  render: (content) => {
    const rows = quoteTable(content.quotes, content.codes, content.words);
    const levels = Math.max(1, ...rows.map(({ path }) => path.length));
    const attributes = attributeNames(content);
    const sheet = {
      name: content.words.quotesSheet,
      columns: columnsOf(levels, attributes, content.words),
      rows: rows.map((row) => cellsOf(row, levels, attributes, content)),
    };
    const title = content.words.quoteListTitle(content.studyName);
    const book = { title, creator: content.words.product, at: content.at, sheets: [sheet] };
    return Promise.resolve(ok(writeWorkbook(book)));
  },
} satisfies Exporter;

function columnsOf(
  levels: number,
  attributes: readonly string[],
  { columns }: ReportWords,
): readonly XlsxColumn[] {
  return [
    { header: columns.number, width: 9 },
    { header: columns.document, width: 24 },
    { header: columns.speaker, width: 16 },
    { header: columns.role, width: 26 },
    { header: columns.stakeholder, width: 18 },
    ...attributes.map((header) => ({ header, width: 12 })),
    ...Array.from({ length: levels }, (_, level) => ({ header: columns.codeLevel(level + 1), width: 22 })),
    { header: columns.coders, width: 18 },
    { header: columns.valence, width: 12 },
    { header: columns.verbatim, width: 70, look: 'words' },
    { header: columns.wording, width: 50, look: 'words' },
    { header: columns.attribution, width: 36, look: 'words' },
    { header: columns.comment, width: 40, look: 'words' },
    { header: columns.starred, width: 10 },
    { header: columns.literal, width: 11 },
    { header: columns.id, width: 20 },
  ];
}

function cellsOf(
  { quote, path, coders, valences }: QuoteTableRow,
  levels: number,
  attributes: readonly string[],
  { attribution: style, words }: ExportContent,
): readonly XlsxCell[] {
  return [
    quote.number ?? '',
    quote.documentTitle,
    quote.speaker,
    quote.participant?.role ?? '',
    quote.stakeholder?.name ?? '',
    ...attributes.map((name) => quote.participant?.attributes?.[name] ?? ''),
    ...Array.from({ length: levels }, (_, level) => path[level] ?? ''),
    coders.join(' | '),
    valences.join(' | '),
    quote.text,
    quote.note?.wording ?? '',
    attribution(quote, style, words),
    quote.note?.comment ?? '',
    quote.note?.starred === true ? words.yes : '',
    words.literal[quote.literal],
    quote.id,
  ];
}

function attributeNames({ quotes }: ExportContent): readonly string[] {
  return [...new Set(quotes.flatMap(({ participant }) => Object.keys(participant?.attributes ?? {})))];
}
