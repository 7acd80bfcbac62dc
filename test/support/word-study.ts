import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectOk } from '../../shared/lib/result';
import { createStudy } from '../../electron/storage/create-study';
import type { Disk } from '../../electron/storage/disk';
import type { HostProcess } from '../../electron/storage/host-process';
import { openStudy } from '../../electron/storage/open-study';
import type { OpenedStore, StoreOptions } from '../../electron/storage/study-store';
import { parseWordCommit } from './word-commit';
import type { WordCommit } from './word-commit';

/** The header of every study that tests of the store make. */
export const WORD_STUDY = { format: 1, id: 'words', createdAt: '2026-11-21T10:00:00.000Z' } as const;

/** Options with the clock at noon; what a test is about goes on top. */
export function wordOptions(change: Partial<StoreOptions<WordCommit>> = {}): StoreOptions<WordCommit> {
  return { parseCommit: parseWordCommit, now: () => new Date('2026-11-21T12:00:00.000Z'), ...change };
}

/** A computer on which exactly the processes `alive` run; waiting takes no time there. */
export function fakeHost(name: string, pid: number, alive: readonly number[] = [pid]): HostProcess {
  return { name, pid, isAlive: (other) => alive.includes(other), pause: () => Promise.resolve() };
}

/** Makes a study of words. */
export async function makeWordStudy(
  disk: Disk,
  folder: string,
  change: Partial<StoreOptions<WordCommit>> = {},
): Promise<OpenedStore<WordCommit>> {
  return expectOk(await createStudy(disk, folder, WORD_STUDY, wordOptions(change)));
}

/** Opens a study of words that can be opened. */
export async function openWordStudy(
  disk: Disk,
  folder: string,
  change: Partial<StoreOptions<WordCommit>> = {},
): Promise<OpenedStore<WordCommit>> {
  return expectOk(await openStudy(disk, folder, wordOptions(change)));
}

/** Saves the words, one commit each, after those that are there. */
export async function saveWords(store: OpenedStore<WordCommit>, words: readonly string[]): Promise<void> {
  const first = store.commits.length + 1;
  const outcomes = await Promise.all(words.map((word, index) => store.append({ seq: first + index, word })));
  outcomes.forEach(expectOk);
}

/** The words of a store in order. */
export function wordsOf(store: OpenedStore<WordCommit>): readonly string[] {
  return store.commits.map((commit) => commit.word);
}

/** How the words of a study are packed. */
export const WORD_PACKING = 'words 1';

/** What commits of words amount to. */
export function packWords(commits: readonly WordCommit[]): Uint8Array {
  return Buffer.from(JSON.stringify(commits.map(({ word }) => word)));
}

/** What was kept of a store at an earlier closing; takes it. */
export function keptWords(
  store: OpenedStore<WordCommit>,
): { readonly seq: number; readonly words: unknown } | undefined {
  const packed = store.takePacked();
  return packed && { seq: packed.seq, words: JSON.parse(Buffer.from(packed.body).toString('utf8')) };
}

/** `word-1` to `word-count`, or another stretch of them. */
export function numberedWords(count: number, first = 1): readonly string[] {
  return Array.from({ length: count }, (_, index) => `word-${String(first + index)}`);
}

/** Runs a test with a folder of its own on the real disk, which is removed afterwards. */
export async function withFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'codeboom-store-'));
  try {
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
