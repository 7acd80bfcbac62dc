/** What a Word document holds besides running text, counted where it stands. */
export interface WordTally {
  footnotes: number;
  endnotes: number;
  comments: number;
  deletions: number;
  insertions: number;
  hidden: number;
  textBoxes: number;
  tables: number;
  pictures: number;
  numbered: number;
  pageHeaders: number;
  embedded: number;
  unknownSymbols: number;
}

/** A tally with nothing counted. */
export function emptyTally(): WordTally {
  return {
    footnotes: 0,
    endnotes: 0,
    comments: 0,
    deletions: 0,
    insertions: 0,
    hidden: 0,
    textBoxes: 0,
    tables: 0,
    pictures: 0,
    numbered: 0,
    pageHeaders: 0,
    embedded: 0,
    unknownSymbols: 0,
  };
}

/** What was left out or moved, one full sentence each; nothing for a plain transcript. */
export function tallyNotes(tally: WordTally): readonly string[] {
  const leftOut: readonly (readonly [number, string])[] = [
    [tally.footnotes, 'footnote'],
    [tally.endnotes, 'endnote'],
    [tally.comments, 'comment'],
    [tally.pictures, 'picture'],
    [tally.embedded, 'embedded file'],
    [tally.hidden, 'stretch of hidden text'],
  ];
  return [
    ...leftOut.filter(([count]) => count > 0).map(([count, noun]) => `${counted(count, noun)} left out.`),
    ...when(tally.deletions, 'Tracked changes: deleted words were left out.'),
    ...when(tally.insertions, 'Tracked changes: inserted words were kept.'),
    ...when(tally.pageHeaders, 'Page headers and footers were left out.'),
    ...when(tally.numbered, 'List numbers and bullets were left out.'),
    ...when(tally.textBoxes, 'The words of a text box follow the paragraph it is attached to.'),
    ...when(tally.tables, `${counted(tally.tables, 'table')} read row by row, each cell as paragraphs.`),
    ...when(tally.unknownSymbols, `${counted(tally.unknownSymbols, 'symbol')} not recognised.`),
  ];
}

function when(count: number, sentence: string): readonly string[] {
  return count > 0 ? [sentence] : [];
}

function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun} was`;
  const plural = noun.startsWith('stretch ') ? noun.replace('stretch', 'stretches') : `${noun}s`;
  return `${count.toLocaleString('en')} ${plural} were`;
}
