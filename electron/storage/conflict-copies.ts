import { dataFiles, isDamaged, isPacked, isTemporary } from './file-names';

/**
 * Names that sync programs give to the second version of a file: Dropbox "(Anna's conflicted copy 2026-11-21)",
 * Syncthing ".sync-conflict-…", browsers and Google Drive " (1)", OneDrive "-LAPTOP7", Nextcloud "(conflicted copy …)".
 */
const OURS_BUT_RENAMED = [/^study.+\.json$/, /^snap-\d{6,}.+\.json$/, /^log-\d{6,}.+\.jsonl$/];
const MARKED_BY_SYNC = [/conflicted copy/i, /\.sync-conflict-/, / \(\d+\)(?:\.[^.]*)?$/];

/**
 * The second versions that a sync program put among the files of a study; they are offered to merge, never read
 * as part of the study and never deleted. A second version of a packed state holds nothing that is not elsewhere.
 */
export function conflictCopies(names: readonly string[]): readonly string[] {
  const own = new Set(dataFiles(names).map((file) => file.name));
  return names.filter(
    (name) =>
      !own.has(name) && !isTemporary(name) && !isDamaged(name) && !isPacked(name) && looksLikeCopy(name),
  );
}

function looksLikeCopy(name: string): boolean {
  return [...OURS_BUT_RENAMED, ...MARKED_BY_SYNC].some((pattern) => pattern.test(name));
}
