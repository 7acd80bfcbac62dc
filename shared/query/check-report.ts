import { overlaps } from '../lib/text-range';
import type { Study } from '../model/study';
import { checkWording } from './check-wording';
import { quotationId, type Passage } from './passages';
import { speakerSizes } from './speaker-size';

/** Something to look at before quotes go into a report; `quote` and the like are quotation ids. */
export type ReportWarning =
  /** All come from one document. */
  | { readonly kind: 'one-document'; readonly document: string }
  /** All are by one participant. */
  | { readonly kind: 'one-participant'; readonly participant: string }
  /** More than half are by one participant. */
  | { readonly kind: 'one-voice'; readonly participant: string; readonly quotes: number }
  /** All are by one stakeholder group. */
  | { readonly kind: 'one-group'; readonly group: string }
  /** Two share words, so that these would be printed twice. */
  | { readonly kind: 'overlap'; readonly quote: string; readonly other: string }
  /** The edited wording of these is not a shorter form of what was said. */
  | { readonly kind: 'drift'; readonly quotes: readonly string[] }
  /** Group and role of who says these fit nobody else in the register. */
  | { readonly kind: 'singular'; readonly quotes: readonly string[] };

/** From this many quotes on, their balance says something. */
const ENOUGH = 3;

/** Everything worth a look in a selection of quotes: balance first, then what is printed twice, drifted, or too telling. */
export function checkReport(
  study: Study,
  passages: readonly Passage[],
  textOf: (document: string) => string | undefined,
): readonly ReportWarning[] {
  const sizeOf = speakerSizes(study);
  const drifted = passages.filter(({ document, from, to, note }) => {
    const text = textOf(document);
    const wording = note?.wording ?? '';
    return text !== undefined && wording !== '' && checkWording(text.slice(from, to), wording) !== null;
  });
  return [
    ...(passages.length >= ENOUGH ? balance(passages) : []),
    ...overlapping(passages),
    ...about('drift', drifted),
    ...about(
      'singular',
      passages.filter(({ who }) => sizeOf(who) === 1),
    ),
  ];
}

function about(kind: 'drift' | 'singular', passages: readonly Passage[]): readonly ReportWarning[] {
  return passages.length === 0 ? [] : [{ kind, quotes: passages.map(quotationId) }];
}

/** The most telling thing about who is heard: one document, one person, or one group. */
function balance(passages: readonly Passage[]): readonly ReportWarning[] {
  const people = tally(passages.map(({ who }) => who.participant?.id));
  const groups = tally(passages.map(({ who }) => who.stakeholder?.id));
  const documents = tally(passages.map(({ document }) => document));
  const found: ReportWarning[] = [];
  const all = passages.length;
  const [document, inIt] = documents;
  if (inIt === all && document !== undefined) found.push({ kind: 'one-document', document });
  const [participant, quotes] = people;
  if (participant !== undefined && quotes === all) found.push({ kind: 'one-participant', participant });
  else if (participant !== undefined && quotes > all / 2)
    found.push({ kind: 'one-voice', participant, quotes });
  const [group, ofIt] = groups;
  if (found.every(({ kind }) => kind !== 'one-participant') && group !== undefined && ofIt === all)
    found.push({ kind: 'one-group', group });
  return found;
}

/** The value that occurs most, and how often; unknown values are nobody in particular. */
function tally(values: readonly (string | undefined)[]): readonly [value: string | undefined, times: number] {
  const times = new Map<string, number>();
  for (const value of values) if (value !== undefined) times.set(value, (times.get(value) ?? 0) + 1);
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most ?? [undefined, 0];
}

function overlapping(passages: readonly Passage[]): readonly ReportWarning[] {
  const ordered = [...passages].sort((a, b) =>
    a.document === b.document ? a.from - b.from : a.document < b.document ? -1 : 1,
  );
  return ordered.flatMap((passage, at): readonly ReportWarning[] => {
    const next = ordered[at + 1];
    if (next?.document !== passage.document || !overlaps(passage, next)) return [];
    return [{ kind: 'overlap', quote: quotationId(passage), other: quotationId(next) }];
  });
}
