import { join } from 'node:path';
import type { CreateHash } from './checksum';
import type { Disk } from './disk';
import { createFile, ignore, moveDurably } from './durable-file';
import { packedName, packedNames, temporaryName } from './file-names';
import type { StudyPaths } from './file-names';
import { encodePackedState, readPackedState } from './packed-state-file';
import type { PackedFacts, PackedState } from './packed-state-file';

/** Where packed states lie and what reading them needs. */
export interface PackedSource {
  readonly disk: Disk;
  readonly paths: StudyPaths;
  readonly studyId: string;
  readonly createHash: CreateHash;
  /** How this program packs and folds; undefined where nobody wants a packed state. */
  readonly packing: string | undefined;
}

/**
 * The newest packed state of this study and program among the names in the data folder.
 *
 * It is only ever a shortcut: whatever keeps it from being read, the history tells the same, so nothing is
 * reported. Whether its history is ours is for recovery to find out.
 */
export async function newestPackedState(
  { disk, paths, studyId, createHash, packing }: PackedSource,
  names: readonly string[],
): Promise<PackedState | undefined> {
  if (packing === undefined) return undefined;
  for (const name of [...packedNames(names)].reverse()) {
    const bytes = await disk.readFile(join(paths.data, name)).catch(ignore);
    const state = bytes && readPackedState(createHash, bytes, { study: studyId, stamp: packing });
    if (state !== undefined) return state;
  }
  return undefined;
}

/** Writes a packed state beside the snapshot of a generation, in place of all earlier ones. */
export async function writePackedState(
  { disk, paths, createHash }: Omit<PackedSource, 'packing' | 'studyId'>,
  { generation, nonce }: { readonly generation: number; readonly nonce: string },
  facts: PackedFacts,
  body: Uint8Array,
): Promise<void> {
  const name = packedName(generation);
  const temporary = join(paths.data, temporaryName(nonce));
  await createFile(disk, temporary, encodePackedState(createHash, facts, body));
  try {
    await moveDurably(disk, temporary, join(paths.data, name));
  } catch (error) {
    await disk.remove(temporary).catch(ignore);
    throw error;
  }
  for (const old of packedNames(await disk.list(paths.data))) {
    if (old !== name) await disk.remove(join(paths.data, old));
  }
}
