import { randomUUID } from 'node:crypto';
import type { ImportBegun } from '../../../shared/ipc/import-messages';
import { fail, ok, type Result } from '../../../shared/lib/result';
import type { ImportHost } from '../../importer/import-host';
import { RunningImport } from '../../importer/running-import';
import type { ImportFile } from '../../importer/source-file';
import type { Desk, OpenStudy } from '../desk';
import type { Send } from '../tell-of-study';

const GONE = fail('import-gone', 'This import was closed. Nothing was added. Choose the files again.');

/** Where files are read, and who is told of them. */
export interface TrayWorld {
  readonly host: () => ImportHost;
  readonly send: Send;
}

/** The one import that is running, for the study it was begun in; it is let go when that study closes. */
export class ImportTray {
  private current: { readonly study: OpenStudy; readonly running: RunningImport } | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly world: TrayWorld,
  ) {
    desk.onClosed.add(() => this.clear());
  }

  /** What the window needs to show the running import, or null. */
  get running(): ImportBegun | null {
    return this.current === null ? null : begun(this.current.running);
  }

  /** Takes files into the running import of this id, or into a new one in the place of any other. */
  take(into: string | null, files: readonly ImportFile[]): Result<ImportBegun> {
    const open = this.desk.require();
    if (!open.ok) return open;
    if (into === null) this.begin(open.value);
    const running = this.require(into ?? this.current?.running.id ?? '');
    if (!running.ok) return running;
    running.value.add(files);
    return ok(begun(running.value));
  }

  /** The running import of this id, for the study that is open. */
  require(id: string): Result<RunningImport> {
    const { current, desk } = this;
    return current?.running.id === id && current.study === desk.open ? ok(current.running) : GONE;
  }

  /** Has something done to the running import and answers how it then stands. */
  told(id: string, change: (running: RunningImport) => void): Result<ImportBegun> {
    const running = this.require(id);
    if (!running.ok) return running;
    change(running.value);
    return ok(begun(running.value));
  }

  /** A file name for text without a file, `words.txt` or `words 2.txt`. */
  freeName(into: string | null, words: string): string {
    const files = into === null ? [] : (this.running?.files ?? []);
    const taken = files.filter(({ name }) => name.startsWith(words)).length;
    return taken === 0 ? `${words}.txt` : `${words} ${taken + 1}.txt`;
  }

  /** Forgets the running import. */
  clear(): void {
    this.current?.running.close();
    this.current = null;
  }

  private begin(study: OpenStudy): void {
    this.clear();
    const id = randomUUID();
    const { host, send } = this.world;
    const running = new RunningImport({
      id,
      host: host(),
      known: (hash) => titleOf(study, hash),
      onNews: (file) => send('import:news', { id, file }),
    });
    this.current = { study, running };
  }
}

function begun({ id, files }: RunningImport): ImportBegun {
  return { id, files };
}

function titleOf({ session }: OpenStudy, originalHash: string): string | undefined {
  const documents = [...session.study.documents.values()];
  return documents.find((document) => document.origin.originalHash === originalHash)?.title;
}
