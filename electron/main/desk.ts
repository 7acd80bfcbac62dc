import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RefusedStudy, StudyOpening } from '../../shared/ipc/messages';
import { fail, ok, type AppError, type Result } from '../../shared/lib/result';
import { buildSampleStudy, SAMPLE_NAME } from '../study/build-sample-study';
import type { KeyFile } from '../study/key-file';
import { createStudyFolder, openStudyFolder } from '../study/open-folder';
import type { StudySession } from '../study/study-session';
import { describeOpening } from './open-study';
import type { RecentStudies } from './recent-studies';
import { studyFacts } from './study-facts';
import { describeRefused, newestBackup, restoreNewest } from './refused-study';

/** Where the program finds and keeps things. */
export interface Places {
  readonly userData: string;
  /** Folder of the sample's transcripts and tables. */
  readonly sample: string;
  readonly importer: string;
}

/** A study that lies open on the desk. */
export interface OpenStudy {
  readonly session: StudySession;
  readonly folder: string;
  key: KeyFile | null;
}

/** Hears which study lies open, so that the window can be told. */
export type DeskListener = (open: OpenStudy) => void;

const NOTHING_REFUSED = fail('no-study', 'No study was refused. Nothing was changed. Open one first.');

/** The one study this process has open, and how studies come onto it and off it. */
export class Desk {
  private current: OpenStudy | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private refusal: { readonly folder: string; readonly study: RefusedStudy } | null = null;

  /** Called when the open study leaves the desk, for what was held for it. */
  readonly onClosed = new Set<() => void>();

  constructor(
    private readonly places: Places,
    private readonly recent: RecentStudies,
    private readonly onOpened: DeskListener,
  ) {}

  /** The open study, or null. */
  get open(): OpenStudy | null {
    return this.current;
  }

  /** The study that was refused last, until one opens. */
  get refused(): RefusedStudy | null {
    return this.refusal?.study ?? null;
  }

  /** The open study, or the sentence that there is none. */
  require(): Result<OpenStudy> {
    return this.current === null
      ? fail('no-study', 'No study is open. Nothing was changed. Open or create one first.')
      : ok(this.current);
  }

  /** Makes a study with its name and first coder in a new folder and opens it. */
  create(folder: string, name: string, coder: string): Promise<Result<StudyOpening>> {
    return this.inTurn(async () => {
      const made = await createStudyFolder(folder, this.options);
      if (!made.ok) return made;
      const session = made.value;
      for (const command of [
        { type: 'name-study', payload: { name } },
        { type: 'add-coder', payload: { name: coder } },
      ] as const) {
        const done = await session.run(command);
        if (done.ok) continue;
        // Or its lock would keep everybody out of the folder, this program included.
        await session.close();
        return done;
      }
      session.coder = session.study.coders.keys().next().value ?? '';
      return this.show(session, folder);
    });
  }

  /** Opens the study in a folder in place of the one that is open. */
  openFolder(folder: string): Promise<Result<StudyOpening>> {
    return this.inTurn(() => this.openNow(folder));
  }

  /** Opens the study that was refused last although somebody holds it. */
  takeOver(): Promise<Result<StudyOpening>> {
    return this.inTurn(async () => {
      if (this.refusal?.study.canTakeOver !== true) return NOTHING_REFUSED;
      return this.openNow(this.refusal.folder, true);
    });
  }

  /** Puts the newest backup in the place of the damaged study that was refused last, and opens it. */
  restore(): Promise<Result<StudyOpening>> {
    return this.inTurn(async () => {
      if (this.refusal === null) return NOTHING_REFUSED;
      const { folder, study } = this.refusal;
      // A study that is merely locked or too new is sound: an older state must not take its place.
      const backup =
        study.backupAt === null ? undefined : await newestBackup(folder, this.options.backupsFolder);
      if (backup === undefined)
        return fail('no-backup', 'There is no backup to put in its place. Nothing was changed.');
      const restored = await restoreNewest(folder, backup, this.options.backupsFolder);
      return restored.ok ? this.openNow(folder) : restored;
    });
  }

  /** Opens the person's own copy of the sample study, made the first time. */
  openSample(): Promise<Result<StudyOpening>> {
    return this.inTurn(async () => {
      const folder = this.sampleFolder;
      const opened = await this.openNow(folder);
      if (opened.ok || opened.error.code !== 'study-not-found') return opened;
      const coder = await this.makeSample(folder);
      if (!coder.ok) return this.refuse(folder, coder.error);
      const made = await openStudyFolder(folder, this.options);
      if (!made.ok) return this.refuse(folder, made.error);
      made.value.coder = coder.value;
      return this.show(made.value, folder);
    });
  }

  /** Says who is coding from now on; remembered on this computer for the next time. */
  async chooseCoder(open: OpenStudy, coder: string): Promise<void> {
    open.session.coder = coder;
    await this.recent.rememberCoder(open.folder, coder);
  }

  /** Closes the open study; everything is on disk already. */
  close(): Promise<void> {
    return this.inTurn(() => this.clear());
  }

  /** What the window needs to show the open study. */
  describe(open: OpenStudy): StudyOpening {
    const isSample = open.folder === this.sampleFolder;
    return { ...describeOpening(open.session, open.folder, open.key !== null), isSample };
  }

  private get sampleFolder(): string {
    return join(this.places.userData, 'sample', `${SAMPLE_NAME}.codeboom`);
  }

  private get options(): { readonly backupsFolder: string } {
    return { backupsFolder: join(this.places.userData, 'backups') };
  }

  /** One after another: of two openings at once, one study would stay open, and locked, on no desk. */
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = this.turn.then(task);
    this.turn = run.catch(() => undefined);
    return run;
  }

  private async openNow(folder: string, takeOver = false): Promise<Result<StudyOpening>> {
    if (this.current?.folder === folder) return ok(this.describe(this.current));
    const opened = await openStudyFolder(folder, { ...this.options, takeOver });
    return opened.ok ? this.show(opened.value, folder) : this.refuse(folder, opened.error);
  }

  private async refuse(folder: string, error: AppError): Promise<Result<never>> {
    const study = await describeRefused(folder, error, this.options.backupsFolder);
    this.refusal = { folder, study };
    return { ok: false, error };
  }

  /**
   * Makes the sample beside its place and moves it there when it is whole, or a crash half-way would leave half
   * a sample for ever. Answers its coder's id.
   */
  private async makeSample(folder: string): Promise<Result<string>> {
    const unfinished = join(this.places.userData, 'sample', 'unfinished');
    try {
      await rm(unfinished, { recursive: true, force: true });
      await mkdir(unfinished, { recursive: true });
      const session = await buildSampleStudy(this.places.sample, unfinished, {});
      await session.close();
      await rmdir(folder).catch(() => undefined);
      await rename(unfinished, folder);
      return ok(session.coder);
    } catch (error) {
      return fail(
        'sample-not-made',
        'The sample study could not be made. Your own studies are safe. See whether the disk is full, then try again.',
        error instanceof Error ? error.message : String(error),
      );
    }
  }

  private async clear(): Promise<void> {
    const closing = this.current;
    this.current = null;
    if (closing === null) return;
    for (const listener of this.onClosed) listener();
    const { study } = closing.session;
    await this.recent.rememberFacts(closing.folder, study.name, studyFacts(study));
    await closing.session.close();
  }

  private async show(session: StudySession, folder: string): Promise<Result<StudyOpening>> {
    await this.clear();
    const lastCoder = this.recent.coderOf(folder);
    if (session.coders.includes(lastCoder)) session.coder = lastCoder;
    this.current = { session, folder, key: null };
    this.refusal = null;
    this.onOpened(this.current);
    await this.recent.remember(session.name, folder, new Date().toISOString());
    if (session.coder !== '') await this.recent.rememberCoder(folder, session.coder);
    const opening = this.describe(this.current);
    // While the window reads and draws, so that the first act need not wait for it.
    setImmediate(() => session.prepare());
    return ok(opening);
  }
}
