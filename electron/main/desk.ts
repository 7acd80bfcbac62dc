import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RefusedStudy, StudyOpening } from '../../shared/ipc/messages';
import { fail, ok, type Result } from '../../shared/lib/result';
import { buildSampleStudy, SAMPLE_NAME } from '../study/build-sample-study';
import type { KeyFile } from '../study/key-file';
import { createStudyFolder, openStudyFolder } from '../study/open-folder';
import type { StudySession } from '../study/study-session';
import { describeOpening } from './open-study';
import type { RecentStudies } from './recent-studies';
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
  private refusal: { readonly folder: string; readonly study: RefusedStudy } | null = null;

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
  async create(folder: string, name: string, coder: string): Promise<Result<StudyOpening>> {
    const made = await createStudyFolder(folder, this.options);
    if (!made.ok) return made;
    const session = made.value;
    for (const command of [
      { type: 'name-study', payload: { name } },
      { type: 'add-coder', payload: { name: coder } },
    ] as const) {
      const done = await session.run(command);
      if (!done.ok) return done;
    }
    session.coder = session.study.coders.keys().next().value ?? '';
    return this.show(session, folder);
  }

  /** Opens the study in a folder in place of the one that is open. */
  async openFolder(folder: string, takeOver = false): Promise<Result<StudyOpening>> {
    if (this.current?.folder === folder) return ok(this.describe(this.current));
    const opened = await openStudyFolder(folder, { ...this.options, takeOver });
    if (opened.ok) return this.show(opened.value, folder);
    const study = await describeRefused(folder, opened.error, this.options.backupsFolder);
    this.refusal = { folder, study };
    return opened;
  }

  /** Opens the study that was refused last although somebody holds it. */
  async takeOver(): Promise<Result<StudyOpening>> {
    return this.refusal === null ? NOTHING_REFUSED : this.openFolder(this.refusal.folder, true);
  }

  /** Puts the newest backup in the place of the study that was refused last, and opens it. */
  async restore(): Promise<Result<StudyOpening>> {
    if (this.refusal === null) return NOTHING_REFUSED;
    const { folder } = this.refusal;
    const backup = await newestBackup(folder, this.options.backupsFolder);
    if (backup === undefined)
      return fail('no-backup', 'There is no backup of this study here. Nothing was changed.');
    const restored = await restoreNewest(folder, backup, this.options.backupsFolder);
    return restored.ok ? this.openFolder(folder) : restored;
  }

  /** Opens the person's own copy of the sample study, made the first time. */
  async openSample(): Promise<Result<StudyOpening>> {
    const folder = join(this.places.userData, 'sample', `${SAMPLE_NAME}.codeboom`);
    const opened = await this.openFolder(folder);
    if (opened.ok || opened.error.code !== 'study-not-found') return opened;
    await mkdir(folder, { recursive: true });
    return this.show(await buildSampleStudy(this.places.sample, folder, this.options), folder);
  }

  /** Says who is coding from now on; remembered on this computer for the next time. */
  async chooseCoder(open: OpenStudy, coder: string): Promise<void> {
    open.session.coder = coder;
    await this.recent.rememberCoder(open.folder, coder);
  }

  /** Closes the open study; everything is on disk already. */
  async close(): Promise<void> {
    const closing = this.current;
    this.current = null;
    await closing?.session.close();
  }

  /** What the window needs to show the open study. */
  describe(open: OpenStudy): StudyOpening {
    return describeOpening(open.session, open.folder, open.key !== null);
  }

  private get options(): { readonly backupsFolder: string } {
    return { backupsFolder: join(this.places.userData, 'backups') };
  }

  private async show(session: StudySession, folder: string): Promise<Result<StudyOpening>> {
    await this.close();
    const lastCoder = this.recent.coderOf(folder);
    if (session.study.coders.has(lastCoder)) session.coder = lastCoder;
    this.current = { session, folder, key: null };
    this.refusal = null;
    this.onOpened(this.current);
    await this.recent.remember(session.study.name, folder, new Date().toISOString());
    if (session.coder !== '') await this.recent.rememberCoder(folder, session.coder);
    return ok(this.describe(this.current));
  }
}
