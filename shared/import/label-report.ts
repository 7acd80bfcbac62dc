import type { FoundLabel } from './found-label';
import type { LabelVerdict, SpeakerChoice } from './speaker-choice';
import type { LineHeads } from './speaker-lines';
import type { Stretch } from './speaker-stretches';

/** The labels of a source for a person to look over, those with most turns first. */
export function foundLabels(
  choice: SpeakerChoice,
  heads: LineHeads,
  stretches: readonly Stretch[],
): readonly FoundLabel[] {
  const spoken = turnsByLabel(stretches);
  const timedHeads = new Map<string, number>();
  for (const head of heads) {
    if (head?.at !== undefined) timedHeads.set(head.label, (timedHeads.get(head.label) ?? 0) + 1);
  }
  const joined = new Map<string, string[]>();
  const found = new Map<string, FoundLabel>();
  for (const [written, verdict] of choice.verdicts) {
    const speaker = choice.speakerOf(written);
    const label = speaker ?? written;
    if (label !== written) joined.set(label, [...(joined.get(label) ?? []), written]);
    const counts = speaker === undefined ? undefined : (spoken.get(written) ?? { turns: 0, timed: 0 });
    const own = counts ?? { turns: verdict.use.count, timed: timedHeads.get(written) ?? 0 };
    found.set(label, together(found.get(label), { label, ...own }, verdict));
  }
  return [...found.values()]
    .map((each) => ({ ...each, variants: joined.get(each.label) ?? [] }))
    .sort((a, b) => b.turns - a.turns);
}

/** A label with the counts of one more of its writings; the head's own verdict holds, or the first one's. */
function together(
  known: FoundLabel | undefined,
  own: Pick<FoundLabel, 'label' | 'turns' | 'timed'>,
  { confidence, reason, isSpeaker }: LabelVerdict,
): FoundLabel {
  if (known === undefined) return { ...own, variants: [], confidence, isSpeaker, reason };
  return { ...known, turns: known.turns + own.turns, timed: known.timed + own.timed };
}

function turnsByLabel(
  stretches: readonly Stretch[],
): ReadonlyMap<string, { readonly turns: number; readonly timed: number }> {
  const counts = new Map<string, { readonly turns: number; readonly timed: number }>();
  for (const { label, at, lines } of stretches) {
    if (label === undefined || lines.every(({ text }) => text === '')) continue;
    const { turns, timed } = counts.get(label) ?? { turns: 0, timed: 0 };
    counts.set(label, { turns: turns + 1, timed: timed + (at === undefined ? 0 : 1) });
  }
  return counts;
}
