import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach } from 'vitest';
import { createStudyFolder, openStudyFolder } from '../../../electron/study/open-folder';
import type { StudySession } from '../../../electron/study/study-session';
import type { CommandRequest } from '../../../shared/commands/registry';
import { expectOk } from '../../../shared/lib/result';
import { visible } from '../../support/visible-study';

const folders: string[] = [];
const sessions: StudySession[] = [];

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A fresh folder on the real disk, removed after the test. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'codeboom-study-'));
  folders.push(folder);
  return folder;
}

/** Closes a session when the test ends, if it does not itself. */
export function closedLater(session: StudySession): StudySession {
  sessions.push(session);
  return session;
}

/** Opens a study folder, which must succeed. */
export async function reopen(folder: string): Promise<StudySession> {
  return closedLater(expectOk(await openStudyFolder(folder)));
}

/** What the small study's two documents say. */
export const WORDS = {
  fg: 'Hoe was het?\nKoud, maar wel vet.\nNiemand vroeg iets.',
  ou: 'Thuis praten we erover.\nAan tafel.',
} as const;

/** A study in a folder with two coders, two documents with their words on disk, and three codes. */
export async function smallStudy(folder: string): Promise<StudySession> {
  const session = closedLater(expectOk(await createStudyFolder(folder)));
  await runs(session, { type: 'name-study', payload: { name: 'Haven' } });
  await runs(session, { type: 'add-coder', payload: { name: 'Noor' } });
  await runs(session, { type: 'add-coder', payload: { name: 'Daan' } });
  session.coder = idOf(session.study.coders, ({ name }) => name === 'Noor');
  for (const [title, text] of Object.entries(WORDS)) await addDocument(session, title, text);
  const codes = [{ name: 'Bezoek', children: [{ name: 'Nagesprek' }] }, { name: 'Beeld' }];
  await runs(session, { type: 'add-codes', payload: { parent: null, codes } });
  return session;
}

/** Carries out a command, which must succeed. */
export async function runs(session: StudySession, request: CommandRequest): Promise<void> {
  expectOk(await session.run(request));
}

/** Codes the first place where `words` stand in a document. */
export function coding(
  session: StudySession,
  title: keyof typeof WORDS,
  words: string,
  code: string,
): CommandRequest {
  const from = WORDS[title].indexOf(words);
  const document = idOf(session.study.documents, (known) => known.title === title);
  const of = idOf(session.study.codes, ({ name }) => name === code);
  return {
    type: 'add-codings',
    payload: { codings: [{ document, from, to: from + words.length, code: of }] },
  };
}

/** The id of the first record that fits; throws where none does. */
export function idOf<T>(table: ReadonlyMap<string, T>, fits: (value: T) => boolean): string {
  for (const [id, value] of table) if (fits(value)) return id;
  throw new Error('no such record');
}

/** What a session shows, as one text. */
export function shown(session: StudySession): string {
  return visible(session.study).join('\n');
}

/** Copies a study folder, as a colleague would, to a fresh place; without the files whose names hold `missing`. */
export async function copyOf(folder: string, missing?: string): Promise<string> {
  const copy = join(await freshFolder(), 'copy');
  const filter = (path: string): boolean => missing === undefined || !basename(path).includes(missing);
  await cp(folder, copy, { recursive: true, filter });
  return copy;
}

/** What a crash at this moment leaves of a study that is open. */
export function crashedCopyOf(folder: string): Promise<string> {
  return copyOf(folder, '.lock');
}

/** Every file below a folder by its path in it, with its bytes. */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) found.set(path.slice(folder.length + 1), await readFile(path));
  }
  return found;
}

/** Adds a document of one turn a line, its words on disk. */
export async function addDocument(session: StudySession, title: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const originalHash = expectOk(
    await session.store.sources.put(new TextEncoder().encode(`original of ${title}`), 'original'),
  );
  const textHash = expectOk(await session.store.sources.put(bytes, 'text'));
  const document = {
    title,
    kind: 'interview',
    literal: 'verbatim',
    textHash,
    length: text.length,
    words: 8,
    speakers: ['Deniz'],
    turns: [],
    origin: { format: 'txt', originalHash },
  } as const;
  await runs(session, { type: 'add-documents', payload: { documents: [document] } });
}
