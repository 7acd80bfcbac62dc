import { headingPath } from './table-headings';
import { sheetFacts } from './table-facts';
import type { ColumnFacts, SheetFacts } from './table-facts';
import type { Grid } from './table-grid';
import { namesConversation, namesPerson, kindByHeading } from './table-words';
import type { ColumnUse, HeadingCodes, TableMapping, TableShape } from './table-review';

type Kind = ColumnUse['kind'];

/** How a file that nobody has looked at yet is read: shape, headings and the use of each column. */
export function guessMapping(grid: Grid): TableMapping {
  const facts = grid.sheets.map((sheet) => sheetFacts(sheet)).filter(({ rowCount }) => rowCount > 0);
  const [first] = facts;
  if (first === undefined) return emptyMapping();
  const uses = guessUses(first);
  const shape = guessShape(first, uses, facts);
  const columns = usesFor(shape, first, uses);
  const alike = facts.filter((other) => sameHeadings(first, other));
  const everySheet = shape === 'sheet-per-conversation' ? facts.length > 0 : alike.length === facts.length;
  return {
    shape,
    sheet: everySheet ? '' : first.sheet.name,
    headingRow: first.headingRow,
    columns: Object.fromEntries(columns),
    headingsShown: headingsHelp(shape, columns),
    codes: [...columns].flatMap(([key, { kind }]): readonly HeadingCodes[] => {
      const path = headingPath(key);
      return kind === 'words' && path.length > 1 ? [{ heading: key, codes: [path] }] : [];
    }),
  };
}

/** A heading above every turn, or the one heading of all words of a logbook, would only be in the way. */
function headingsHelp(shape: TableShape, columns: ReadonlyMap<string, ColumnUse>): boolean {
  const words = [...columns].filter(([, { kind }]) => kind === 'words').map(([key]) => key);
  const concepts = [...columns.values()].some(({ kind }) => kind === 'heading');
  if (shape === 'row-per-turn') return concepts;
  return concepts || words.length > 1 || words.some((key) => key.endsWith('?'));
}

/** The mapping of a file without any cells. */
function emptyMapping(): TableMapping {
  return {
    shape: 'row-per-conversation',
    sheet: '',
    headingRow: -1,
    columns: {},
    headingsShown: true,
    codes: [],
  };
}

function sameHeadings(a: SheetFacts, b: SheetFacts): boolean {
  const known = new Set(a.keys);
  return (
    b.keys.length > 0 &&
    b.keys.filter((key) => known.has(key)).length * 2 > Math.max(a.keys.length, b.keys.length)
  );
}

function guessUses({ columns }: SheetFacts): ReadonlyMap<string, Kind> {
  const uses = new Map<string, Kind>();
  const taken = new Set<Kind>();
  for (const facts of columns) {
    const kind = guessUse(facts, taken);
    uses.set(facts.key, kind);
    taken.add(kind);
  }
  if (!taken.has('words')) {
    // Short answers all over: the longest column is what there is to read.
    const longest = [...columns]
      .filter(({ key }) => uses.get(key) === 'attribute')
      .sort((a, b) => b.mean - a.mean)[0];
    if (longest !== undefined) uses.set(longest.key, 'words');
  }
  return uses;
}

function guessUse(facts: ColumnFacts, taken: ReadonlySet<Kind>): Kind {
  const { key, count, mean, wordy, dates, times, numbers, distinct } = facts;
  if (count === 0) return 'ignore';
  if (headingPath(key).length > 1) return 'words';
  const named = kindByHeading(key);
  const once = (kind: Kind, fits: boolean): boolean => fits && !taken.has(kind);
  if (once('date', dates >= 0.8 && (named === 'date' || mean < 30))) return 'date';
  if (once('time', (times >= 0.8 || (named === 'time' && numbers >= 0.8)) && wordy < 0.1)) return 'time';
  if (named === 'words' && numbers < 0.8) return 'words';
  if (once('speaker', named === 'speaker' && mean <= 40)) return 'speaker';
  if (once('heading', named === 'heading' && mean <= 120)) return 'heading';
  // Questions with answers of a word, “ja” and “nee”, are properties.
  if (/\?\s*$/.test(key) && numbers < 0.8 && mean > 8) return 'words';
  if (wordy >= 0.4 || mean > 60) return 'words';
  if (once('title', named === 'title' && distinct === count)) return 'title';
  return 'attribute';
}

function guessShape(
  first: SheetFacts,
  uses: ReadonlyMap<string, Kind>,
  all: readonly SheetFacts[],
): TableShape {
  const of = (kind: Kind): readonly ColumnFacts[] =>
    first.columns.filter(({ key }) => uses.get(key) === kind);
  const [speaker] = of('speaker');
  const words = of('words');
  const [heading] = of('heading');
  if (speaker !== undefined && words.length === 1) return 'row-per-turn';
  if (heading !== undefined && heading.distinct > heading.count * 0.6) {
    const conversations = words.filter(({ key }) => namesConversation(key)).length;
    return words.length >= 2 && conversations === words.length && all.length === 1
      ? 'column-per-conversation'
      : 'sheet-per-conversation';
  }
  if (
    isConceptSheet(first, words) &&
    (all.length === 1 ? first.headingRow < 0 : all.every(({ columns }) => columns.length <= 4))
  )
    return 'sheet-per-conversation';
  const short = words.reduce((sum, { mean }) => sum + mean, 0) / Math.max(1, words.length) < 200;
  return first.rowCount >= 30 && short ? 'row-per-respondent' : 'row-per-conversation';
}

/** Two or three columns of which the first is short and no person's, and the next have the words: concept and notes. */
function isConceptSheet({ columns }: SheetFacts, words: readonly ColumnFacts[]): boolean {
  const [start, ...others] = columns;
  if (start === undefined || columns.length > 3 || namesPerson(start.key) || start.mean > 80) return false;
  return others.length > 0 && words.length === others.length && words[0]?.column !== 0;
}

/** The use of each column once the shape is known. */
function usesFor(
  shape: TableShape,
  { columns }: SheetFacts,
  uses: ReadonlyMap<string, Kind>,
): ReadonlyMap<string, ColumnUse> {
  const settled = new Map(uses);
  const has = (kind: Kind): boolean => [...settled.values()].includes(kind);
  if (shape === 'sheet-per-conversation' && !has('heading')) {
    const [start] = columns;
    if (start !== undefined) settled.set(start.key, 'heading');
  }
  if (shape === 'sheet-per-conversation') {
    // Tallies of a flip chart: how many found it good, fair, bad.
    for (const { key, numbers } of columns) {
      if (settled.get(key) === 'attribute' && numbers >= 0.8) settled.set(key, 'words');
    }
  }
  if (shape === 'row-per-turn' && !has('title')) {
    const naming = columns.find(
      ({ key }) => settled.get(key) === 'attribute' && kindByHeading(key) === 'title',
    );
    if (naming !== undefined) settled.set(naming.key, 'title');
  }
  if (shape === 'column-per-conversation') {
    for (const { key } of columns) {
      if (settled.get(key) === 'attribute' && namesConversation(key)) settled.set(key, 'words');
    }
  }
  if (shape === 'row-per-conversation' || shape === 'row-per-respondent') {
    const telling = columns.filter(
      ({ key, distinct, count }) =>
        settled.get(key) === 'attribute' && namesPerson(key) && distinct === count,
    );
    // “Leerling 12” says more than the 12 in the column before it.
    const naming = telling.find(({ numbers }) => numbers < 0.8) ?? telling[0];
    if (naming !== undefined && !has('title') && !has('speaker')) {
      settled.set(naming.key, shape === 'row-per-respondent' ? 'speaker' : 'title');
    }
  }
  return new Map([...settled].map(([key, kind]): [string, ColumnUse] => [key, { kind }]));
}
