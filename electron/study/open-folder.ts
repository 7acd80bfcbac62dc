import { randomUUID } from 'node:crypto';
import type { Result } from '../../shared/lib/result';
import type { Commit } from '../../shared/model/commit';
import { parseCommit } from '../../shared/schema/parse-commit';
import { createStudy } from '../storage/create-study';
import { openStudy } from '../storage/open-study';
import { realDisk } from '../storage/real-disk';
import type { OpenedStore, StoreOptions } from '../storage/study-store';
import { PACKING } from './kept-study';
import { StudySession } from './study-session';

/** Where a program keeps backups, and how it opens studies. */
export interface FolderOptions {
  /** `<user data>/backups`; left out: no backups outside the study. */
  readonly backupsFolder?: string;
  readonly access?: 'read' | 'write';
  readonly takeOver?: boolean;
  /** Commits between two snapshots; for programs that write years of work in one go. */
  readonly snapshotEvery?: number;
}

/** Opens the study in a folder; errors as `openStudy` of the storage gives them. */
export async function openStudyFolder(
  folder: string,
  options: FolderOptions = {},
): Promise<Result<StudySession>> {
  return sessionOf(await openStudy(realDisk, folder, storeOptions(options)));
}

/** Makes a new study in a new or empty folder and opens it; it is empty and has no name and no coder yet. */
export async function createStudyFolder(
  folder: string,
  options: FolderOptions = {},
): Promise<Result<StudySession>> {
  const header = { format: 1, id: randomUUID(), createdAt: new Date().toISOString() } as const;
  return sessionOf(await createStudy(realDisk, folder, header, storeOptions(options)));
}

function storeOptions(options: FolderOptions): StoreOptions<Commit> {
  return { ...options, parseCommit, packing: PACKING, now: () => new Date() };
}

function sessionOf(store: Result<OpenedStore<Commit>>): Result<StudySession> {
  return store.ok ? { ok: true, value: new StudySession(store.value, () => new Date()) } : store;
}
