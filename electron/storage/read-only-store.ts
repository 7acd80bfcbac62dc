import type { AppError } from '../../shared/lib/result';
import type { RecoveredStudy } from './recovery';
import { SourceFiles } from './source-files';
import type { StoreContext } from './store-context';
import type { StoredCommit } from './stored-commit';
import type { OpenedStore } from './study-store';
import type { StudyParts } from './writable-store';

/** A study that can be read whole and takes no commits, with the reason; it holds nothing open. */
export function readOnlyStore<C extends StoredCommit>(
  { disk, paths, createNonce }: StoreContext<C>,
  parts: StudyParts,
  history: Pick<RecoveredStudy<C>, 'commits' | 'packed'>,
  reason: AppError,
): OpenedStore<C> {
  const { commits } = history;
  let { packed } = history;
  const refusal = { ok: false, error: reason } as const;
  return {
    ...parts,
    get commits() {
      return commits.all();
    },
    allCommits: () => commits.allInSlices(),
    count: commits.length,
    commitAt: (seq) => commits.at(seq - 1),
    takePacked: () => {
      const taken = packed;
      packed = undefined;
      return taken;
    },
    sources: new SourceFiles(disk, paths.sources, createNonce, () => reason),
    mode: { kind: 'read-only', reason },
    append: () => Promise.resolve(refusal),
    snapshot: () => Promise.resolve(refusal),
    close: () => Promise.resolve(),
  };
}
