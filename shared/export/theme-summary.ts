import type { Quote } from '../model/quote';
import { countVoices, quotesOfGroup, voiceGroups } from './count-voices';
import type { VoiceCount, VoiceGroup } from './count-voices';
import type { CodeHeading, ExportContent } from './exporter';
import { reportWords } from './report-words';

/** A theme summary before it takes the shape of a file: what is printed, in which order, with which counts. */
export interface ThemeSummary {
  readonly groups: readonly VoiceGroup[];
  /** Codes with quotes and the codes above them, in tree order. */
  readonly sections: readonly CodeSection[];
  /** All quotes of the selection, each counted once. */
  readonly totals: readonly VoiceCount[];
  /** Quotes that carry no code of the selection, printed last so that none is dropped silently. */
  readonly others: readonly VoiceQuotes[];
  /** Paths of the codes without quotes of their own, in tree order. */
  readonly codesWithoutQuotes: readonly string[];
}

/** One code with its quotes; without any where only codes below it have them. */
export interface CodeSection {
  readonly label: string;
  /** Names of the codes above, from the top of the tree; empty at the top. */
  readonly above: readonly string[];
  /** Whether another code of the selection has the same name, so that the name alone is not enough. */
  readonly recurs: boolean;
  /** Levels below the highest code of the selection, 0 for that one. */
  readonly depth: number;
  readonly definition: string;
  /** The quotes of this code itself, those of codes below it not included. */
  readonly quotes: readonly Quote[];
  readonly counts: readonly VoiceCount[];
  /** Quotes per group that has any, in the order of the groups. */
  readonly voices: readonly VoiceQuotes[];
}

/** The quotes of one group. */
export interface VoiceQuotes {
  readonly group: VoiceGroup;
  readonly quotes: readonly Quote[];
}

/** Arranges a selection as a theme summary; a quote with two codes is printed under both. */
export function summariseThemes(content: ExportContent): ThemeSummary {
  const groups = voiceGroups(content.groups, content.quotes, content.words);
  const byCode = quotesByCode(content.quotes);
  const printed = headedCodes(content.codes, byCode);
  const recurring = recurringLabels(content.codes);
  const shallowest = Math.min(...content.codes.map((code) => code.path.length));
  const listed = new Set(content.codes.map((code) => code.id));
  const others = content.quotes.filter((quote) => !quote.codes.some((code) => listed.has(code.id)));
  return {
    groups,
    sections: printed.map((code) => {
      const quotes = byCode.get(code.id) ?? [];
      return {
        label: labelOf(code),
        above: code.path.slice(0, -1),
        recurs: recurring.has(labelOf(code).toLowerCase()),
        depth: code.path.length - shallowest,
        definition: code.definition,
        quotes,
        counts: countVoices(quotes, groups),
        voices: groupVoices(quotes, groups),
      };
    }),
    totals: countVoices(content.quotes, groups),
    others: groupVoices(others, groups),
    codesWithoutQuotes: content.codes
      .filter((code) => !byCode.has(code.id))
      .map((code) => pathText(code.path)),
  };
}

/** Two coders with one code on the same words make one quote of that code. */
function quotesByCode(quotes: readonly Quote[]): ReadonlyMap<string, readonly Quote[]> {
  const byCode = new Map<string, Quote[]>();
  for (const quote of quotes) {
    for (const id of new Set(quote.codes.map((code) => code.id))) {
      const own = byCode.get(id);
      if (own === undefined) byCode.set(id, [quote]);
      else own.push(quote);
    }
  }
  return byCode;
}

/** Codes with quotes, and the listed codes above them; in tree order a code is followed by all below it. */
function headedCodes(
  codes: readonly CodeHeading[],
  byCode: ReadonlyMap<string, readonly Quote[]>,
): readonly CodeHeading[] {
  return codes.filter((code, place) => {
    for (let next = place; next < codes.length; next += 1) {
      const candidate = codes[next];
      if (candidate === undefined) return false;
      if (next > place && candidate.path.length <= code.path.length) return false;
      if (byCode.has(candidate.id)) return true;
    }
    return false;
  });
}

/** Names that stand in more than one place of the tree, in lower case. */
function recurringLabels(codes: readonly CodeHeading[]): ReadonlySet<string> {
  const labels = codes.map((code) => labelOf(code).toLowerCase());
  return new Set(labels.filter((label, place) => labels.indexOf(label) !== place));
}

function labelOf(code: CodeHeading): string {
  return code.path.at(-1) ?? '';
}

function pathText(path: readonly string[]): string {
  return path.join(reportWords.pathSeparator);
}

function groupVoices(quotes: readonly Quote[], groups: readonly VoiceGroup[]): readonly VoiceQuotes[] {
  return groups
    .map((group) => ({ group, quotes: quotesOfGroup(quotes, group) }))
    .filter((voice) => voice.quotes.length > 0);
}
