import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { ASKING, type VoiceCount } from '../count-voices';
import type { ExportContent } from '../exporter';
import type { ReportWords } from '../report-words';
import type { CodeSection, ThemeSummary, VoiceQuotes } from '../theme-summary';
import { lines, quoteParagraph } from './quote-paragraph';
import { reportColors, reportStyles } from './report-styles';

/** What of the content says how it is printed. */
type Printing = Pick<ExportContent, 'attribution' | 'words'>;

const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A code as a report prints it: heading, definition, who said this, the quotes of one group after another. */
export function codeSection(
  section: CodeSection,
  startsPage: boolean,
  content: Printing,
): readonly Paragraph[] {
  const definition = section.definition.trim();
  return [
    new Paragraph({
      heading: headingLevels[section.depth] ?? HeadingLevel.HEADING_3,
      ...(startsPage && { pageBreakBefore: true, spacing: { before: 0 } }),
      children: titleRuns(section, content.words),
    }),
    ...(definition === ''
      ? []
      : [new Paragraph({ style: reportStyles.definition, children: lines(definition) })]),
    ...(section.quotes.length === 0 ? [] : whoSaidLines(section.counts.filter(isPrinted), content.words)),
    ...section.voices.flatMap((voice) => voiceParagraphs(voice, content)),
  ];
}

/** What no heading holds: quotes without a code of the selection, and the codes that have no quotes. */
export function leftoverSection(summary: ThemeSummary, content: Printing): readonly Paragraph[] {
  const others =
    summary.others.length === 0
      ? []
      : [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun(content.words.otherQuotes)],
          }),
          ...summary.others.flatMap((voice) => voiceParagraphs(voice, content)),
        ];
  const empty =
    summary.codesWithoutQuotes.length === 0
      ? []
      : [
          new Paragraph({
            style: reportStyles.note,
            spacing: { before: 480 },
            children: [new TextRun(content.words.codesWithoutQuotes(summary.codesWithoutQuotes))],
          }),
        ];
  return [...others, ...empty];
}

/** A path is added where the name recurs or lies deeper than headings go; elsewhere the headings tell it. */
function titleRuns({ label, above, recurs, depth }: CodeSection, words: ReportWords): TextRun[] {
  const name = new TextRun(label);
  const needsPath = above.length > 0 && (recurs || depth >= headingLevels.length);
  return needsPath
    ? [name, new TextRun({ text: ` (${above.join(words.pathSeparator)})`, style: reportStyles.codePath })]
    : [name];
}

/** Silence of a group is a result and is printed; that nobody is without a group, or asks, goes without saying. */
function isPrinted({ group, quotes, unknownQuotes }: VoiceCount): boolean {
  return (group.id !== null && group.id !== ASKING) || quotes + unknownQuotes > 0;
}

/** The lines stay together and with the heading, but let the quotes go on to the next page. */
function whoSaidLines(counts: readonly VoiceCount[], words: ReportWords): readonly Paragraph[] {
  return counts.map((count, place) => whoSaid(count, place < counts.length - 1, words));
}

function whoSaid(
  { group, participants, quotes, unknownQuotes, unknownIn }: VoiceCount,
  keepNext: boolean,
  words: ReportWords,
): Paragraph {
  const unknown = { quotes: unknownQuotes, documents: unknownIn };
  const text =
    group.id === null
      ? words.groupUnknownSaid(quotes + unknownQuotes)
      : group.id === ASKING
        ? words.whoAsksSaid(quotes)
        : words.whoSaid(group.name, participants, group.participants, quotes, unknown);
  const silent = quotes + unknownQuotes === 0;
  return new Paragraph({
    style: reportStyles.whoSaid,
    keepNext,
    children: [new TextRun({ text, color: silent ? reportColors.muted : reportColors.soft })],
  });
}

function voiceParagraphs({ group, quotes }: VoiceQuotes, content: Printing): readonly Paragraph[] {
  return [
    new Paragraph({ style: reportStyles.voice, children: [new TextRun(group.name)] }),
    ...quotes.map((quote) => quoteParagraph(quote, content)),
  ];
}
