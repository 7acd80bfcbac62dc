import type { SourceContent } from './read-content';
import type { MappedSheet } from './table-sources';
import { topFacts } from './table-top-facts';

/** The conversations of a sheet once the rows above its headings are dealt with. */
export interface SourcesBelow {
  readonly sources: readonly SourceContent[];
  /** Rows above that are in no conversation, because they may be about any of them. */
  readonly leftOut: number;
}

/**
 * Gives the one conversation of a sheet what stands above its table: names with values as facts, all other rows as
 * lines that nobody says. Where a sheet holds several conversations, or none, the rows are only counted.
 */
export function withRowsAbove(sheet: MappedSheet, sources: readonly SourceContent[]): SourcesBelow {
  const { facts, mapping } = sheet;
  // Without headings every row is read as a part of the table, but for the facts above one conversation.
  if (facts.headingRow < 0 && mapping.shape !== 'sheet-per-conversation') return { sources, leftOut: 0 };
  const top = topFacts(sheet);
  const [only, second] = sources.filter(({ lines }) => lines.length > 0);
  if (only === undefined || second !== undefined) return { sources, leftOut: top.filled };
  const attributes = { ...top.facts.attributes, ...only.attributes };
  const told: SourceContent = {
    ...top.facts,
    ...only,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    lines: [...top.words.map((text) => ({ text, speaker: '' })), ...only.lines],
  };
  return { sources: sources.map((source) => (source === only ? told : source)), leftOut: 0 };
}
