import { editMap, mapRange, type Touched } from '../anchoring/map-range';
import type { TextEdit } from '../anchoring/text-edit';
import { textCheck } from '../lib/text-check';
import type { TextRange } from '../lib/text-range';
import type { Coding } from '../model/coding';
import { homeKey, homeOf, rangeIn, type Home } from '../model/placed';
import { passageKey } from '../model/participant';
import type { Study } from '../model/study';
import { FIRST_TEXT } from '../model/text-version';

/**
 * What corrections did to a quotation since somebody last said that it holds: its words were changed, something was
 * added right beside it, or its words are gone.
 */
export type Doubt = 'changed' | 'beside' | 'gone';

/** A quotation that a person has to look at: codings that were made on the same words. */
export interface DoubtfulQuotation {
  readonly doubt: Doubt;
  readonly codings: readonly [Coding, ...Coding[]];
  /** Where its words were when they were judged. */
  readonly home: Home;
  /** Where its words are now; null where they are gone. */
  readonly range: TextRange | null;
}

/**
 * The quotations of a document that a person has to look at, in text order, those without words last.
 *
 * Worked out from the codings and the texts alone, so that it is the same after a restart and on every copy. `text` is
 * the text shown.
 */
export function doubtfulQuotations(
  study: Study,
  document: string,
  text: string,
): readonly DoubtfulQuotation[] {
  const texts = study.texts.get(document);
  if (texts === undefined || texts.versions.length < 2) return [];
  const found: DoubtfulQuotation[] = [];
  for (const [coding, ...others] of quotations([...(study.codings.get(document)?.values() ?? [])])) {
    const home = homeOf(coding);
    const { from, to } = coding;
    const mapped =
      (home.text ?? FIRST_TEXT) === texts.current ? undefined : rangeIn(texts, home, texts.current);
    const doubt = mapped && doubtOf(mapped.touched, text, coding);
    if (doubt !== undefined) found.push({ doubt, codings: [coding, ...others], home, range: { from, to } });
  }
  found.sort((a, b) => (a.range?.from ?? 0) - (b.range?.from ?? 0));
  const adrift = quotations([...(study.adriftCodings.get(document)?.values() ?? [])]);
  return [
    ...found,
    ...adrift.map(([coding, ...others]): DoubtfulQuotation => {
      return { doubt: 'gone', codings: [coding, ...others], home: homeOf(coding), range: null };
    }),
  ];
}

/** What edits that are not made yet would do to the quotations of a document; those they leave alone are left out. */
export function touchedQuotations(
  study: Study,
  document: string,
  edits: readonly TextEdit[],
  text: string,
): readonly DoubtfulQuotation[] {
  const map = editMap(edits);
  const codings = [...(study.codings.get(document)?.values() ?? [])];
  return quotations(codings).flatMap(([coding, ...others]): readonly DoubtfulQuotation[] => {
    const home = { from: coding.from, to: coding.to };
    const range = mapRange(map, home);
    const doubt = range === undefined ? 'gone' : doubtOf(range.touched, text, { ...coding, ...range });
    return doubt === undefined ? [] : [{ doubt, codings: [coding, ...others], home, range: range ?? null }];
  });
}

/** Codings grouped by the words they are on and the words they were made on. */
function quotations(codings: readonly Coding[]): readonly [Coding, ...Coding[]][] {
  const groups = new Map<string, [Coding, ...Coding[]]>();
  for (const coding of codings) {
    const key = `${passageKey(coding)} ${homeKey(homeOf(coding))}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [coding]);
    else group.push(coding);
  }
  return [...groups.values()];
}

/**
 * What to say of a quotation with touched words. Words that were changed and are by now what they were need no look;
 * nor does what was added on another line.
 */
function doubtOf({ start, inside, end }: Touched, text: string, coding: Coding): Doubt | undefined {
  if (!start && !inside && !end) return undefined;
  const isSame = textCheck(text.slice(coding.from, coding.to)) === coding.check;
  if (inside && !isSame) return 'changed';
  const besideStart = start && isWithinLine(text, coding.from - 1);
  const besideEnd = end && isWithinLine(text, coding.to);
  if (!besideStart && !besideEnd) return isSame ? undefined : 'changed';
  return isSame ? 'beside' : 'changed';
}

function isWithinLine(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit !== '' && unit !== '\n';
}
