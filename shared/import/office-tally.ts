/** What a word processor's file holds besides running text, counted where it stands. */
export interface OfficeTally {
  footnotes: number;
  endnotes: number;
  comments: number;
  deletions: number;
  insertions: number;
  hidden: number;
  textBoxes: number;
  pictures: number;
  /** Paragraphs in a list of which the file does not say what it shows. */
  unmarked: number;
  pageHeaders: number;
  embedded: number;
  placeholders: number;
  unknownSymbols: number;
}

/** A tally with nothing counted. */
export function emptyTally(): OfficeTally {
  return {
    footnotes: 0,
    endnotes: 0,
    comments: 0,
    deletions: 0,
    insertions: 0,
    hidden: 0,
    textBoxes: 0,
    pictures: 0,
    unmarked: 0,
    pageHeaders: 0,
    embedded: 0,
    placeholders: 0,
    unknownSymbols: 0,
  };
}

/** Which of the things counted were read, as a person chose. */
export interface OfficeTaken {
  readonly notes: boolean;
  readonly comments: boolean;
  /** Tracked changes accepted; otherwise the text is as before them. */
  readonly tracked: boolean;
  readonly hidden: boolean;
}

/** What was left out or moved, one full sentence each; nothing for a plain transcript. */
export function tallyNotes(tally: OfficeTally, taken: OfficeTaken): readonly string[] {
  const leftOut: readonly (readonly [number, string])[] = [
    [taken.notes ? 0 : tally.footnotes, 'footnote'],
    [taken.notes ? 0 : tally.endnotes, 'endnote'],
    [taken.comments ? 0 : tally.comments, 'comment'],
    [tally.pictures, 'picture'],
    [tally.embedded, 'embedded file'],
    [taken.hidden ? 0 : tally.hidden, 'stretch of hidden text'],
    [tally.placeholders, 'field that was not filled in'],
  ];
  const { deletions, insertions } = tally;
  return [
    ...leftOut.filter(([count]) => count > 0).map(([count, noun]) => `${counted(count, noun)} left out.`),
    ...when(taken.tracked ? deletions : 0, 'Tracked changes: deleted words were left out.'),
    ...when(taken.tracked ? insertions : 0, 'Tracked changes: inserted words were kept.'),
    ...when(
      taken.tracked ? 0 : deletions + insertions,
      'Tracked changes: the text was read as it was before them.',
    ),
    ...when(tally.pageHeaders, 'Page headers and footers were left out.'),
    ...when(tally.unmarked, 'List numbers and bullets were left out.'),
    ...when(tally.textBoxes, 'The words of a text box follow the paragraph it is attached to.'),
    ...when(tally.unknownSymbols, `${counted(tally.unknownSymbols, 'symbol')} not recognised.`),
  ];
}

function when(count: number, sentence: string): readonly string[] {
  return count > 0 ? [sentence] : [];
}

const PLURALS: Readonly<Record<string, string>> = {
  'stretch of hidden text': 'stretches of hidden text',
  'field that was not filled in': 'fields that were not filled in',
};

/**
 * A number of things with its verb.
 *
 * @example counted(2, 'table') === '2 tables were'
 */
export function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun} was` : `${count.toLocaleString('en')} ${PLURALS[noun] ?? `${noun}s`} were`;
}
