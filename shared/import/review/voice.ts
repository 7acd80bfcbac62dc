import type { FoundLabel } from '../found-label';
import { foldLabel, joinableLabels, likeness } from '../label-name';
import { labelNature } from '../label-nature';
import type { LabelNature } from '../label-nature';
import type { DecidedLabel } from './label-decision';
import { setOf } from './label-review';
import type { LabelReview, ReviewFile } from './label-review';
import { knownMeaning } from './known-meaning';
import type { KnownMeaning } from './known-meaning';

/** A label of a file, with the answer that holds for it. */
export interface LabelCell {
  readonly file: ReviewFile;
  readonly found: FoundLabel;
  readonly fold: string;
  readonly nature: LabelNature;
  readonly decided?: DecidedLabel;
  readonly known?: KnownMeaning;
  /** A person said that it is nobody's other writing, whoever it is. */
  readonly isApart: boolean;
}

/** Cells that are one person, as far as can be told; of one file or of many. */
export interface Voice {
  readonly cells: readonly LabelCell[];
  /** The last answer about any of its cells that says who it is. */
  readonly decided?: DecidedLabel;
  /** What the study knows, where nobody answered. */
  readonly known?: KnownMeaning;
  /** Labels of the same file or batch it might be another writing of. */
  readonly resembles: readonly string[];
}

/** The cells of a review gathered into voices, in order of first appearance. */
export function voicesOf(review: LabelReview): readonly Voice[] {
  const cells = review.files.flatMap((file) => file.labels.map((found) => cellOf(review, file, found)));
  const places = new Map(cells.map((cell) => [cell, placeOf(review, cell)]));
  const groups = new Groups(new Set(places.values()));
  joinLookalikes(cells, places, groups);
  for (const cell of cells) {
    const target = variantTarget(cell, cells);
    if (target !== undefined) groups.join(places.get(cell) ?? '', places.get(target) ?? '');
  }
  const gathered = new Map<string, LabelCell[]>();
  for (const cell of cells) {
    const root = groups.rootOf(places.get(cell) ?? '');
    gathered.set(root, [...(gathered.get(root) ?? []), cell]);
  }
  const all = [...gathered.values()];
  return all.map((members) => voiceOf(review, members, cells));
}

function cellOf(review: LabelReview, file: ReviewFile, found: FoundLabel): LabelCell {
  const fold = foldLabel(found.label);
  const nature = labelNature(found.label);
  const decided = answerFor(review, file, found.label) ?? variantsAnswer(review, file, found);
  const known = knownMeaning(review, file, found.label, nature);
  return {
    file,
    found,
    fold,
    nature,
    isApart: [...ownAnswers(review, file, found.label), decided].some(
      (each) => each?.decision.kind === 'apart',
    ),
    ...(decided === undefined ? {} : { decided }),
    ...(known === undefined ? {} : { known }),
  };
}

/** An answer that was given to a label before the file was read with it joined under another. */
function variantsAnswer(review: LabelReview, file: ReviewFile, found: FoundLabel): DecidedLabel | undefined {
  return found.variants
    .map((variant) => answerFor(review, file, variant))
    .find((answer) => answer !== undefined && !['variant', 'apart'].includes(answer.decision.kind));
}

/**
 * The answer for one label of one file: its own one, else the last that reaches it. That it is nobody's variant leaves
 * open who it is, and gives way to whoever it is said to be later.
 */
export function answerFor(review: LabelReview, file: ReviewFile, label: string): DecidedLabel | undefined {
  const fold = foldLabel(label);
  const nature = labelNature(label);
  const about = review.decisions.filter((each) => foldLabel(each.label) === fold);
  const reaching = about.filter(
    (each) =>
      each.reach === 'all-files' &&
      (nature === 'name' || each.decision.kind === 'text' || setOf(review, each.file) === file.set),
  );
  const own = ownAnswers(review, file, label).at(-1);
  if (own?.decision.kind !== 'apart') return own ?? reaching.at(-1);
  const since = review.decisions.slice(review.decisions.indexOf(own));
  return lastOf(reaching, (each) => since.includes(each) && each.decision.kind !== 'variant') ?? own;
}

/** What was said of a label in this file alone. */
function ownAnswers(review: LabelReview, file: ReviewFile, label: string): readonly DecidedLabel[] {
  const fold = foldLabel(label);
  return review.decisions.filter(
    (each) => each.reach === 'file' && each.file === file.id && foldLabel(each.label) === fold,
  );
}

/** The last answer that passes. */
function lastOf(
  decisions: readonly DecidedLabel[],
  passes: (decided: DecidedLabel) => boolean,
): DecidedLabel | undefined {
  return [...decisions].reverse().find(passes);
}

/** Where a label counts as one writing with others: in its file, in its document set, or in the whole batch. */
function placeOf(review: LabelReview, { file, fold, nature, decided, known }: LabelCell): string {
  const inFile = `file ${file.id}|${fold}`;
  if (decided?.reach === 'file') return inFile;
  if (decided?.reach === 'all-files') return nature === 'name' ? `all|${fold}` : `set ${file.set}|${fold}`;
  if (!review.acrossFiles) return inFile;
  if (nature !== 'name') return known?.isCertain === true ? `set ${file.set}|${fold}` : inFile;
  // Two sets may remember two people of one name: only what is known alike is one voice.
  return known?.isCertain === true ? `as ${JSON.stringify(known.decision)}|${fold}` : `all|${fold}`;
}

/** Joins names that differ in case, title or initial, unless one of them was answered or known on its own. */
function joinLookalikes(
  cells: readonly LabelCell[],
  places: ReadonlyMap<LabelCell, string>,
  groups: Groups,
): void {
  const byScope = new Map<string, Map<string, LabelCell>>();
  for (const cell of cells) {
    if (cell.nature !== 'name' || (!cell.found.isSpeaker && cell.decided === undefined)) continue;
    const scope = (places.get(cell) ?? '').slice(0, -cell.fold.length);
    byScope.set(scope, (byScope.get(scope) ?? new Map<string, LabelCell>()).set(cell.fold, cell));
  }
  for (const [scope, byFold] of byScope) {
    for (const [a, b] of joinableLabels([...byFold.keys()])) {
      const [one, other] = [byFold.get(a), byFold.get(b)];
      if (one !== undefined && other !== undefined && mayJoin(one, other)) groups.join(scope + a, scope + b);
    }
  }
}

function mayJoin(one: LabelCell, other: LabelCell): boolean {
  if (one.isApart || other.isApart) return false;
  if (one.decided !== undefined || other.decided !== undefined) {
    return one.decided === undefined || other.decided === undefined;
  }
  if (one.known?.isCertain !== true && other.known?.isCertain !== true) return true;
  return JSON.stringify(one.known?.decision) === JSON.stringify(other.known?.decision);
}

/** The cell of the same file, else of the same set, else of any other, that a person or the memory says this one is a writing of. */
function variantTarget(cell: LabelCell, cells: readonly LabelCell[]): LabelCell | undefined {
  const meaning = cell.decided?.decision ?? cell.known?.decision;
  if (meaning?.kind !== 'variant') return undefined;
  const fold = foldLabel(meaning.of);
  const same = cells.filter((each) => each.fold === fold && each !== cell);
  return (
    same.find((each) => each.file === cell.file) ??
    same.find((each) => each.file.set === cell.file.set) ??
    same[0]
  );
}

function voiceOf(review: LabelReview, cells: readonly LabelCell[], all: readonly LabelCell[]): Voice {
  const answers = new Set(cells.map(({ decided }) => decided));
  const decided = lastOf(
    review.decisions,
    (each) => answers.has(each) && each.decision.kind !== 'variant' && each.decision.kind !== 'apart',
  );
  const known = cells.find(
    (cell) => cell.known !== undefined && cell.known.decision.kind !== 'variant',
  )?.known;
  return {
    cells,
    ...(decided === undefined ? {} : { decided }),
    ...(decided !== undefined || known === undefined ? {} : { known }),
    resembles: resemblances(cells, all),
  };
}

/** Speakers of the same files that this voice looks like without being joined with them. */
function resemblances(cells: readonly LabelCell[], all: readonly LabelCell[]): readonly string[] {
  const [first] = cells;
  if (first === undefined || cells.some(({ decided }) => decided !== undefined)) return [];
  const files = new Set(cells.map(({ file }) => file));
  const others = all.filter(
    (cell) => files.has(cell.file) && cell.found.isSpeaker && cell.nature === 'name' && !cells.includes(cell),
  );
  const alike = others.filter((cell) => likeness(first.found.label, cell.found.label) !== 'none');
  return [...new Set(alike.map(({ found }) => found.label))];
}

/** Names that belong together, by union of pairs; the first of a group is its root. */
class Groups {
  private readonly parents: Map<string, string>;

  constructor(names: ReadonlySet<string>) {
    this.parents = new Map([...names].map((name) => [name, name]));
  }

  rootOf(name: string): string {
    const parent = this.parents.get(name) ?? name;
    return parent === name ? name : this.rootOf(parent);
  }

  join(a: string, b: string): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one !== other) this.parents.set(other, one);
  }
}
