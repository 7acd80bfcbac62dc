import type { ImportChoice, ImportOptions } from './import-options';
import { plainText } from './office-block';
import type { OfficeBlock } from './office-block';
import { officeLines } from './office-lines';
import type { OfficeLines } from './office-lines';
import { counted, tallyNotes } from './office-tally';
import type { OfficeTaken, OfficeTally } from './office-tally';
import type { ReadContent, SourceLine } from './read-content';
import { NOBODY } from './speaker-lines';

/** A word processor's file taken apart. */
export interface OfficeDocument {
  readonly blocks: readonly OfficeBlock[];
  /** Footnotes and endnotes in the order of their numbers; empty where they were not asked for. */
  readonly notes: readonly (readonly OfficeBlock[])[];
  readonly tally: OfficeTally;
  /** What else a person should know, in full sentences. */
  readonly remarks?: readonly string[];
}

/** What of a file is to be read, as a person chose; unasked, changes are accepted and the rest is left out. */
export function takenOf(options: ImportOptions | undefined): OfficeTaken {
  const { choices = {} } = options ?? {};
  return {
    notes: choices['notes'] ?? false,
    comments: choices['comments'] ?? false,
    tracked: choices['tracked'] ?? true,
    hidden: choices['hidden'] ?? false,
  };
}

/** The mark of a note among the words and before its text: one series for footnotes and endnotes. */
export function noteMark(number: number): string {
  return `[${number}]`;
}

/** The last step of every word processor's format: lines, choices and what to say about the rest. */
export function officeContent(document: OfficeDocument, options: ImportOptions | undefined): ReadContent {
  const { tally } = document;
  const taken = takenOf(options);
  const { 'list-marks': marks = true, 'speaker-tables': speakerTables } = options?.choices ?? {};
  const made = officeLines(document.blocks, {
    marks,
    comments: taken.comments,
    ...(speakerTables === undefined ? {} : { speakerTables }),
  });
  return {
    sources: [{ lines: [...made.lines, ...noteLines(document.notes)] }],
    notes: [...tallyNotes(tally, taken), ...lineNotes(made, marks), ...(document.remarks ?? [])],
    choices: choicesOf(tally, taken, made, marks),
  };
}

function noteLines(notes: OfficeDocument['notes']): readonly SourceLine[] {
  return notes.map((blocks, index) => ({
    text: `${noteMark(index + 1)} ${plainText(blocks)}`,
    speaker: NOBODY,
  }));
}

function choicesOf(
  tally: OfficeTally,
  taken: OfficeTaken,
  { marked, numberedTurns, speakerTables, readAs }: OfficeLines,
  marks: boolean,
): readonly ImportChoice[] {
  const all: readonly ImportChoice[] = [
    {
      id: 'speaker-tables',
      label: 'Read tables as speaker and words',
      on: readAs.turns > 0,
      count: speakerTables,
    },
    { id: 'list-marks', label: 'Keep list numbers and bullets', on: marks, count: marked - numberedTurns },
    {
      id: 'notes',
      label: 'Put footnotes and endnotes at the end',
      on: taken.notes,
      count: tally.footnotes + tally.endnotes,
    },
    {
      id: 'comments',
      label: 'Keep comments in brackets after their paragraph',
      on: taken.comments,
      count: tally.comments,
    },
    {
      id: 'tracked',
      label: 'Accept tracked changes',
      on: taken.tracked,
      count: tally.deletions + tally.insertions,
    },
    { id: 'hidden', label: 'Keep hidden text', on: taken.hidden, count: tally.hidden },
  ];
  return all.filter(({ count }) => count > 0);
}

function lineNotes(
  { marked, numberedTurns, readAs, headed }: OfficeLines,
  marks: boolean,
): readonly string[] {
  const notes: string[] = [];
  if (!marks && marked > numberedTurns) notes.push('List numbers and bullets were left out.');
  if (numberedTurns > 0) notes.push('Numbers and bullets before speakers were left out.');
  if (readAs.turns > 0) notes.push(`${counted(readAs.turns, 'table')} read as speaker and words.`);
  if (headed > 0) notes.push('Headings of the columns of speakers and words were left out.');
  if (readAs.rows > 0)
    notes.push(`${counted(readAs.rows, 'table')} read row by row, with tabs between cells.`);
  if (readAs.cells > 0) {
    notes.push(`${counted(readAs.cells, 'table')} read row by row, each cell as paragraphs.`);
  }
  return notes;
}
