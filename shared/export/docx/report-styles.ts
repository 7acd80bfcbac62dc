import { BorderStyle, LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';

// Both faces are on every machine with Word, Windows or Mac; LibreOffice brings twins of the same width.
const sans = 'Arial';
const serif = 'Georgia';

/** Colours of the report: ink in three strengths, one accent, one hairline; all read on white paper. */
export const reportColors = {
  ink: '1A1E1C',
  soft: '47504B',
  muted: '636C67',
  accent: '14624E',
  line: 'CBD0CB',
} as const;

/** Names of the styles, so that a report writer can restyle the whole document in Word at once. */
export const reportStyles = {
  kicker: 'ReportKicker',
  facts: 'ReportFacts',
  tableTitle: 'ReportTableTitle',
  tableHead: 'ReportTableHead',
  tableCell: 'ReportTableCell',
  note: 'ReportNote',
  definition: 'CodeDefinition',
  whoSaid: 'WhoSaid',
  voice: 'VoiceHeading',
  quote: 'Quote',
  attribution: 'QuoteAttribution',
  codePath: 'CodePath',
  total: 'ReportTotal',
  footer: 'ReportFooter',
} as const;

const english = { value: 'en-GB' } as const;
/** What people said and what coders wrote is Dutch, and is spell-checked as Dutch. */
const dutch = { value: 'nl-NL' } as const;

/** Distance between lines as a multiple of the font's own; without the rule LibreOffice takes it for points. */
const lines = (factor: number) => ({ line: Math.round(240 * factor), lineRule: LineRuleType.AUTO }) as const;

const heading = (size: number, before: number, after: number) =>
  ({
    run: { font: sans, size, bold: true, color: reportColors.ink, language: dutch },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  }) as const;

const small = (name: string, id: string) => ({ id, name, basedOn: 'Normal', quickFormat: true }) as const;

/** The look of a report: sans for what the report says, serif for what people said. Sizes in half points. */
export const styleSheet = {
  default: {
    document: {
      run: { font: sans, size: 20, color: reportColors.ink, language: english },
      paragraph: { spacing: { ...lines(1.1), after: 80 } },
    },
    title: {
      run: { font: sans, size: 46, bold: true, color: reportColors.ink, language: dutch },
      paragraph: { spacing: { ...lines(1.05), before: 40, after: 160 }, keepNext: true },
    },
    heading1: heading(30, 520, 100),
    heading2: heading(25, 400, 80),
    heading3: heading(21, 320, 60),
  },
  paragraphStyles: [
    {
      ...small('Report kicker', reportStyles.kicker),
      run: { size: 20, bold: true, color: reportColors.accent },
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
    {
      ...small('Report facts', reportStyles.facts),
      run: { size: 19, color: reportColors.soft },
      paragraph: { spacing: { after: 30 } },
    },
    {
      ...small('Report table title', reportStyles.tableTitle),
      run: { size: 22, bold: true },
      paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
    },
    {
      ...small('Report table head', reportStyles.tableHead),
      run: { size: 16, bold: true, color: reportColors.soft },
      paragraph: { spacing: { ...lines(1), before: 40, after: 40 } },
    },
    {
      ...small('Report table cell', reportStyles.tableCell),
      run: { size: 18 },
      paragraph: { spacing: { ...lines(1), before: 40, after: 40 } },
    },
    {
      ...small('Report note', reportStyles.note),
      run: { size: 16, color: reportColors.muted },
      paragraph: { spacing: { before: 100, after: 60 } },
    },
    {
      ...small('Code definition', reportStyles.definition),
      run: { size: 18, italics: true, color: reportColors.soft, language: dutch },
      paragraph: { spacing: { after: 120 }, keepNext: true, keepLines: true },
    },
    {
      ...small('Who said this', reportStyles.whoSaid),
      run: { size: 18, color: reportColors.soft },
      paragraph: { spacing: { after: 0 } },
    },
    {
      ...small('Voice heading', reportStyles.voice),
      run: { size: 18, bold: true, color: reportColors.accent, language: dutch },
      paragraph: { spacing: { before: 220, after: 70 }, keepNext: true },
    },
    {
      ...small('Quote', reportStyles.quote),
      run: { font: serif, size: 21, language: dutch },
      paragraph: {
        spacing: { ...lines(1.2), after: 150 },
        indent: { left: 397, right: 397 },
        keepLines: true,
      },
    },
    {
      ...small('Report footer', reportStyles.footer),
      run: { size: 16, color: reportColors.muted },
      paragraph: { spacing: { after: 0 } },
    },
  ],
  characterStyles: [
    {
      id: reportStyles.attribution,
      name: 'Quote attribution',
      run: { font: sans, size: 17, color: reportColors.muted },
    },
    {
      id: reportStyles.codePath,
      name: 'Code path',
      run: { size: 17, bold: false, color: reportColors.muted },
    },
    { id: reportStyles.total, name: 'Report total', run: { bold: true } },
  ],
} satisfies IStylesOptions;

/** The thin rule between table rows. */
export const hairline = { style: BorderStyle.SINGLE, size: 4, color: reportColors.line } as const;
