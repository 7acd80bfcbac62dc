import type { AppError } from '../../shared/lib/result';
import { SourceFiles } from './source-files';
import type { StoreContext } from './store-context';
import type { StoredCommit } from './stored-commit';
import type { OpenedStore } from './study-store';
import type { StudyParts } from './writable-store';

/** A study that can be read whole and takes no commits, with the reason; it holds nothing open. */
export function readOnlyStore<C extends StoredCommit>(
  { disk, paths, createNonce }: StoreContext<C>,
  parts: StudyParts,
  commits: readonly C[],
  reason: AppError,
): OpenedStore<C> {
  const refusal = { ok: false, error: reason } as const;
  return {
    ...parts,
    commits,
    sources: new SourceFiles(disk, paths.sources, createNonce, () => reason),
    mode: { kind: 'read-only', reason },
    append: () => Promise.resolve(refusal),
    snapshot: () => Promise.resolve(refusal),
    close: () => Promise.resolve(),
  };
}
