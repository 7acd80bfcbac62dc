import type { ArgsOf } from '../../../shared/ipc/contract';
import type { ImportItem, ImportPlan } from '../../../shared/ipc/messages';
import type { DocumentKind, Literalness } from '../../../shared/model/document';

/** A file that was read and can be added. */
export type ReadyFile = Extract<ImportItem, { kind: 'ready' }>;

/** What a person says about one file before it is added. */
export interface FileChoice {
  readonly include: boolean;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly literal: Literalness;
  /** ISO date, '' where unknown. */
  readonly date: string;
}

/** From this many respondents on, a conversation is taken for a focus group. */
const FOCUS_GROUP_SPEAKERS = 4;

/** Labels that ask rather than answer, in Dutch and English transcripts, without their colon. */
const ASKING =
  /^(?:i|iv|int|interviewer|moderator|gespreksleider|onderzoeker|researcher|facilitator|vragensteller)\s*\d?$/i;

/** What to start from: everything included, the kind guessed, taken for verbatim because transcripts mostly are. */
export function firstChoices(items: readonly ImportItem[]): ReadonlyMap<string, FileChoice> {
  return new Map(
    readyFiles(items).map((item) => [
      item.file,
      { include: true, title: item.title, kind: guessKind(item), literal: 'verbatim', date: guessDate(item) },
    ]),
  );
}

/** The files that can be added, in the order of the plan. */
export function readyFiles(items: readonly ImportItem[]): readonly ReadyFile[] {
  return items.filter((item) => item.kind === 'ready');
}

/** No speakers: a report; four or more respondents: a focus group; else an interview. */
export function guessKind(file: Pick<ReadyFile, 'speakers'>): DocumentKind {
  const respondents = file.speakers.filter(({ label }) => !ASKING.test(label.trim()));
  if (file.speakers.length === 0) return 'report';
  return respondents.length >= FOCUS_GROUP_SPEAKERS ? 'focus-group' : 'interview';
}

/** A date written as year, month, day in the file name (`2026-03-12`, `20260312`), else ''. */
export function guessDate({ file }: Pick<ReadyFile, 'file'>): string {
  const found = /(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(file);
  return found === null ? '' : `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`;
}

/** What is asked of the main process: the included files under the titles given. */
export function importRequest(
  plan: ImportPlan,
  choices: ReadonlyMap<string, FileChoice>,
): ArgsOf<'import:apply'> {
  const documents = readyFiles(plan.items).flatMap(({ file }) => {
    const choice = choices.get(file);
    if (choice?.include !== true) return [];
    const { title, kind, literal, date } = choice;
    return [{ file, title: title.trim(), kind, literal, ...(date === '' ? {} : { date }) }];
  });
  return { id: plan.id, documents };
}
