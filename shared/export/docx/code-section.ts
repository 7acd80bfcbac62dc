import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { AttributionStyle } from '../attribution';
import type { VoiceCount } from '../count-voices';
import { reportWords } from '../report-words';
import type { CodeSection, ThemeSummary, VoiceQuotes } from '../theme-summary';
import { lines, quoteParagraph } from './quote-paragraph';
import { reportColors, reportStyles } from './report-styles';

const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A code as a report prints it: heading, definition, who said this, the quotes of one group after another. */
export function codeSection(
  section: CodeSection,
  startsPage: boolean,
  style?: AttributionStyle,
): readonly Paragraph[] {
  const definition = section.definition.trim();
  return [
    new Paragraph({
      heading: headingLevels[section.depth] ?? HeadingLevel.HEADING_3,
      ...(startsPage && { pageBreakBefore: true, spacing: { before: 0 } }),
      children: titleRuns(section),
    }),
    ...(definition === ''
      ? []
      : [new Paragraph({ style: reportStyles.definition, children: lines(definition) })]),
    ...(section.quotes.length === 0 ? [] : whoSaidLines(section.counts.filter(isPrinted))),
    ...section.voices.flatMap((voice) => voiceParagraphs(voice, style)),
  ];
}

/** What no heading holds: quotes without a code of the selection, and the codes that have no quotes. */
export function leftoverSection(summary: ThemeSummary, style?: AttributionStyle): readonly Paragraph[] {
  const others =
    summary.others.length === 0
      ? []
      : [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun(reportWords.otherQuotes)],
          }),
          ...summary.others.flatMap((voice) => voiceParagraphs(voice, style)),
        ];
  const empty =
    summary.codesWithoutQuotes.length === 0
      ? []
      : [
          new Paragraph({
            style: reportStyles.note,
            spacing: { before: 480 },
            children: [new TextRun(reportWords.codesWithoutQuotes(summary.codesWithoutQuotes))],
          }),
        ];
  return [...others, ...empty];
}

/** A path is added where the name recurs or lies deeper than headings go; elsewhere the headings tell it. */
function titleRuns({ label, above, recurs, depth }: CodeSection): TextRun[] {
  const name = new TextRun(label);
  const needsPath = above.length > 0 && (recurs || depth >= headingLevels.length);
  return needsPath
    ? [
        name,
        new TextRun({ text: ` (${above.join(reportWords.pathSeparator)})`, style: reportStyles.codePath }),
      ]
    : [name];
}

/** Silence of a group is a result and is printed; that nobody is without a group goes without saying. */
function isPrinted({ group, quotes, unknownQuotes }: VoiceCount): boolean {
  return group.id !== null || quotes + unknownQuotes > 0;
}

/** The lines stay together and with the heading, but let the quotes go on to the next page. */
function whoSaidLines(counts: readonly VoiceCount[]): readonly Paragraph[] {
  return counts.map((count, place) => whoSaid(count, place < counts.length - 1));
}

function whoSaid({ group, participants, quotes, unknownQuotes }: VoiceCount, keepNext: boolean): Paragraph {
  const text =
    group.id === null
      ? reportWords.groupUnknownSaid(quotes + unknownQuotes)
      : reportWords.whoSaid(group.name, participants, group.participants, quotes, unknownQuotes);
  const silent = quotes + unknownQuotes === 0;
  return new Paragraph({
    style: reportStyles.whoSaid,
    keepNext,
    children: [new TextRun({ text, color: silent ? reportColors.muted : reportColors.soft })],
  });
}

function voiceParagraphs(
  { group, quotes }: VoiceQuotes,
  style: AttributionStyle | undefined,
): readonly Paragraph[] {
  return [
    new Paragraph({ style: reportStyles.voice, children: [new TextRun(group.name)] }),
    ...quotes.map((quote) => quoteParagraph(quote, style)),
  ];
}
