import { join } from 'node:path';

/** Where the parts of one study lie; every name we choose is ASCII. */
export interface StudyPaths {
  readonly folder: string;
  readonly header: string;
  readonly data: string;
  readonly sources: string;
  readonly lock: string;
}

/** The paths inside a study folder. */
export function studyPaths(folder: string): StudyPaths {
  return {
    folder,
    header: join(folder, 'study.json'),
    data: join(folder, 'data'),
    sources: join(folder, 'sources'),
    lock: join(folder, '.lock'),
  };
}

/** A snapshot or a log, told from its name; generations only ever grow. */
export interface DataFile {
  readonly kind: 'snapshot' | 'log';
  readonly generation: number;
  readonly name: string;
}

const DATA_FILE = /^(?:snap-(\d{6,})\.json|log-(\d{6,})\.jsonl)$/;
const PACKED = /^state-\d{6,}\.json$/;
const ANY_GENERATION = /(?:snap|log)-(\d{6,15})/g;
const TEMPORARY = /^tmp-[0-9a-f-]+$/;
const DAMAGED = 'damaged-';

/**
 * The name of a snapshot.
 *
 * @example snapshotName(12) === 'snap-000012.json'
 */
export function snapshotName(generation: number): string {
  return `snap-${String(generation).padStart(6, '0')}.json`;
}

/**
 * The name of a log.
 *
 * @example logName(12) === 'log-000012.jsonl'
 */
export function logName(generation: number): string {
  return `log-${String(generation).padStart(6, '0')}.jsonl`;
}

/**
 * The name of the packed state beside a snapshot.
 *
 * @example packedName(12) === 'state-000012.json'
 */
export function packedName(generation: number): string {
  return `state-${String(generation).padStart(6, '0')}.json`;
}

/** Whether a name is that of a packed state or of a copy of one. */
export function isPacked(name: string): boolean {
  return /^state-\d{6,}/.test(name);
}

/** The packed states among `names`, the newest last. */
export function packedNames(names: readonly string[]): readonly string[] {
  const packed = names.filter((name) => PACKED.test(name));
  return packed.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** The name of a file that is still being written; left-overs are cleared when the study is opened. */
export function temporaryName(nonce: string): string {
  return `tmp-${nonce}`;
}

/** Whether a name was made by {@link temporaryName}. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/** The name under which a damaged file is kept: never deleted, never read again by itself. */
export function damagedName(now: Date, nonce: string, name: string): string {
  return `${DAMAGED}${compactStamp(now)}-${nonce.slice(0, 4)}-${name}`;
}

/** Whether a file or folder was set aside as damaged, now or at an earlier opening. */
export function isDamaged(name: string): boolean {
  return name.startsWith(DAMAGED);
}

/**
 * A moment as it stands in file names, in UTC.
 *
 * @example compactStamp(new Date(0)) === '19700101T000000Z'
 */
export function compactStamp(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** The snapshots and logs among `names`, by growing generation; anything else is left out. */
export function dataFiles(names: readonly string[]): readonly DataFile[] {
  return names.flatMap(parseDataFile).sort((a, b) => a.generation - b.generation);
}

/**
 * The next generation that no name has carried yet, counting set-aside and conflicting copies as well: a number
 * used twice would let an old log pass for the continuation of a new snapshot.
 */
export function nextGeneration(names: readonly string[]): number {
  let highest = 0;
  for (const name of names) {
    for (const match of name.matchAll(ANY_GENERATION)) highest = Math.max(highest, Number(match[1]));
  }
  return highest + 1;
}

function parseDataFile(name: string): DataFile[] {
  const match = DATA_FILE.exec(name);
  if (match === null) return [];
  const [, snapshot, log] = match;
  if (snapshot !== undefined) return [{ kind: 'snapshot', generation: Number(snapshot), name }];
  return [{ kind: 'log', generation: Number(log), name }];
}
