import type { ImportedFile, ImportSource, ReadyFile } from '../../../shared/ipc/import-messages';
import type { DocumentKind, Literalness } from '../../../shared/model/document';

/** What a person says about one source before it is added. */
export interface SourceChoice {
  readonly include: boolean;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly literal: Literalness;
  /** ISO date, '' where unknown. */
  readonly date: string;
  /** Document set, '' for none. */
  readonly set: string;
  /** Id of the column of the sampling plan, '' for none. */
  readonly sampling: string;
}

/** One line of the list of files: a source that can be added, or a file that is not one (yet). */
export interface ImportLine {
  /** Unique in the import; the id of the source in the review of labels. */
  readonly id: string;
  readonly file: ImportedFile;
  /** Which source of the file, and the source; absent for a file that is not ready. */
  readonly source?: { readonly index: number; readonly facts: ImportSource };
}

/** A line that holds a source. */
export type SourceLine = ImportLine & {
  readonly file: ReadyFile;
  readonly source: NonNullable<ImportLine['source']>;
};

/** From this many respondents on, a conversation is taken for a focus group. */
const FOCUS_GROUP_SPEAKERS = 4;

/** Labels that ask rather than answer, in Dutch and English transcripts, without their colon. */
const ASKING =
  /^(?:i|iv|int|interviewer|moderator|gespreksleider|onderzoeker|researcher|facilitator|vragensteller)\s*\d?$/i;

/** The lines of an import: a file with several conversations has one for each. */
export function linesOf(files: Iterable<ImportedFile>): readonly ImportLine[] {
  return [...files].flatMap((file): readonly ImportLine[] => {
    // A table of which no column is read as words is there to be mapped otherwise.
    if (file.kind !== 'ready' || file.sources.length === 0) return [{ id: file.key, file }];
    return file.sources.map((facts, index) => ({
      id: `${file.key}/${index}`,
      file,
      source: { index, facts },
    }));
  });
}

/** Whether a line can be added. */
export function isSource(line: ImportLine): line is SourceLine {
  return line.source !== undefined;
}

/** What to start from: included, the kind guessed, taken for verbatim because transcripts mostly are. */
export function firstChoice({ file, source: { facts } }: SourceLine): SourceChoice {
  const kind = guessKind(facts);
  return {
    include: true,
    title: facts.title,
    kind,
    literal: kind === 'report' ? 'summary' : 'verbatim',
    date: facts.date ?? guessDate(file.name),
    set: '',
    sampling: '',
  };
}

/** No speakers: a report; four or more respondents: a focus group; else an interview. */
export function guessKind({ speakers }: Pick<ImportSource, 'speakers'>): DocumentKind {
  const respondents = speakers.filter((label) => !ASKING.test(label.trim()));
  if (speakers.length === 0) return 'report';
  return respondents.length >= FOCUS_GROUP_SPEAKERS ? 'focus-group' : 'interview';
}

/** A date written as year, month, day in the file name (`2026-03-12`, `20260312`), else ''. */
export function guessDate(file: string): string {
  const found = /(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(file);
  return found === null ? '' : `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`;
}
