import type { TextRange } from '../lib/text-range';
import type { Coding } from '../model/coding';
import type { OperationBody } from '../model/operation';
import { passageKey, type PassageVoice } from '../model/participant';
import { homeOf, rangeIn, type Home, type Placed } from '../model/placed';
import { recordsOf } from '../model/placed-table';
import { joinNotes, type QuotationNote } from '../model/quotation-note';
import type { Study } from '../model/study';
import { FIRST_TEXT, type DocumentTexts } from '../model/text-version';

/** Codings whose words went, and the words they get in the text shown afterwards. */
export interface SetQuotation {
  readonly codings: readonly Coding[];
  readonly range: TextRange;
}

/** The texts of a document as they are, and as they are when the change is made. */
export interface TextsAround {
  readonly document: string;
  readonly before: DocumentTexts;
  readonly after: DocumentTexts;
}

/**
 * What takes everything said of quotations along when these are set on other words, from wherever it was said. What
 * the new words have already is left as it is. Where several quotations become one, nothing that was said is lost.
 */
export function carryRemarks(
  study: Study,
  around: TextsAround,
  moves: readonly SetQuotation[],
): readonly OperationBody[] {
  const { document } = around;
  const notes = recordsOf({ shown: study.notes, homes: study.noteHomes }, document);
  const voices = recordsOf({ shown: study.voices, homes: study.voiceHomes }, document);
  return [
    ...arrivals(around, moves, [...notes.values()]).flatMap((one) => carriedNotes(around, one)),
    ...arrivals(around, moves, [...voices.values()]).flatMap((one) => carriedVoices(around, one)),
    ...carriedMemos(study, around, moves),
  ];
}

/** What was said of the quotations that come together on one range. */
interface Arrival<P extends Placed> {
  readonly range: TextRange;
  readonly records: readonly [P, ...P[]];
}

function arrivals<P extends Placed>(
  { before, after }: TextsAround,
  moves: readonly SetQuotation[],
  all: readonly P[],
): readonly Arrival<P>[] {
  const found = new Map<string, { readonly range: TextRange; readonly records: [P, ...P[]] }>();
  const taken = new Set<string>();
  for (const record of all) {
    const range = moveOf(before, moves, record)?.range;
    if (range === undefined) {
      const place = rangeIn(after, homeOf(record), after.current);
      if (place !== undefined) taken.add(passageKey(place));
      continue;
    }
    const arrival = found.get(passageKey(range));
    if (arrival === undefined) found.set(passageKey(range), { range, records: [record] });
    else arrival.records.push(record);
  }
  return [...found].flatMap(([key, arrival]) => (taken.has(key) ? [] : [arrival]));
}

function moveOf(
  before: DocumentTexts,
  moves: readonly SetQuotation[],
  record: Placed,
): SetQuotation | undefined {
  return moves.find(({ codings }) => codings.some((coding) => isSaidOf(before, record, coding)));
}

/**
 * Whether a record is about the words of a coding. Both may be at home in different texts: what counts is where they
 * are shown, and for words that are gone, that they were shown as one in the text of either.
 */
function isSaidOf(texts: DocumentTexts, record: Placed, coding: Coding): boolean {
  const [said, judged] = [homeOf(record), homeOf(coding)];
  const shown = [said, judged].map((home) => rangeIn(texts, home, texts.current));
  if (shown.some((range) => range !== undefined)) return isSame(shown[0], shown[1]);
  return [said.text, judged.text].some((version = FIRST_TEXT) =>
    isSame(rangeIn(texts, said, version), rangeIn(texts, judged, version)),
  );
}

function isSame(a: TextRange | undefined, b: TextRange | undefined): boolean {
  return a !== undefined && a.from === b?.from && a.to === b.to;
}

function carriedNotes(
  around: TextsAround,
  { range, records }: Arrival<QuotationNote>,
): readonly OperationBody[] {
  const left = records.map((note): OperationBody => {
    const off = Object.keys(note.attributes ?? {}).map((id) => [id, null] as const);
    const values = off.length === 0 ? {} : { values: Object.fromEntries(off) };
    const edit = { comment: '', starred: false, wording: '', ...values };
    return { type: 'quotation:note', ...placeOf(around, homeOf(note)), edit };
  });
  const { comment, starred, wording, attributes } = joinNotes(records);
  const values = attributes === undefined ? {} : { values: attributes };
  const edit = { comment, starred, wording, ...values };
  return [...left, { type: 'quotation:note', ...thereIn(around, range), edit }];
}

function carriedVoices(
  around: TextsAround,
  { range, records }: Arrival<PassageVoice>,
): readonly OperationBody[] {
  const left = records.map((voice): OperationBody => ({
    type: 'passage:voice',
    ...placeOf(around, homeOf(voice)),
    link: null,
  }));
  const { link } = records.at(-1) ?? records[0];
  return [...left, { type: 'passage:voice', ...thereIn(around, range), link }];
}

/** Also those that were taken away: they come back about the words that the quotation has by then. */
function carriedMemos(
  study: Study,
  around: TextsAround,
  moves: readonly SetQuotation[],
): readonly OperationBody[] {
  const memos = [...study.memos.values(), ...study.removedMemos.values()];
  return memos.flatMap(({ id, about }): readonly OperationBody[] => {
    if (about.kind !== 'quotation' || about.document !== around.document) return [];
    const range = moveOf(around.before, moves, about)?.range;
    if (range === undefined) return [];
    return [{ type: 'memo:edit', id, edit: { about: { kind: 'quotation', ...thereIn(around, range) } } }];
  });
}

/** Named outright also for the text as imported, or it would be taken for a place in the text shown. */
function placeOf(
  { document }: TextsAround,
  { from, to, text = FIRST_TEXT }: Home,
): Home & { document: string } {
  return { document, from, to, text };
}

function thereIn({ document, after }: TextsAround, { from, to }: TextRange): Home & { document: string } {
  const text = after.current === FIRST_TEXT ? {} : { text: after.current };
  return { document, from, to, ...text };
}
