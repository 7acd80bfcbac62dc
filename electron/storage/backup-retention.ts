/** One copy of a snapshot outside the study folder. */
export interface BackupEntry {
  /** File name in the study's backup folder. */
  readonly name: string;
  /** When the copy was made, in milliseconds since 1970. */
  readonly at: number;
  readonly generation: number;
  /** The first digits of the snapshot's hash; tells two copies of one study with the same generation apart. */
  readonly fingerprint: string;
}

/** How many copies of each kind stay. */
export interface BackupPolicy {
  readonly generations: number;
  readonly days: number;
  readonly weeks: number;
}

/** The last five snapshots, one of each of fourteen days, one of each of eight weeks. */
export const BACKUP_POLICY: BackupPolicy = { generations: 5, days: 14, weeks: 8 };

const DAY_MS = 86_400_000;
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const MONDAY_OFFSET_DAYS = 3;

/**
 * The copies that stay. Days and weeks without work do not count, so a study left alone for a year keeps its
 * copies; of one day or week the newest stays. Recency goes by generation, which no wrong clock can change.
 */
export function backupsToKeep(
  entries: readonly BackupEntry[],
  policy: BackupPolicy = BACKUP_POLICY,
): ReadonlySet<string> {
  const newestFirst = [...entries].sort((a, b) => b.generation - a.generation || b.at - a.at);
  const day = (entry: BackupEntry): number => Math.floor(entry.at / DAY_MS);
  const week = (entry: BackupEntry): number => Math.floor((day(entry) + MONDAY_OFFSET_DAYS) / 7);
  const kept = [
    ...newestFirst.slice(0, policy.generations),
    ...firstOfEach(newestFirst, day, policy.days),
    ...firstOfEach(newestFirst, week, policy.weeks),
  ];
  return new Set(kept.map((entry) => entry.name));
}

/** The newest entry of each of the `count` latest periods that have one. */
function firstOfEach(
  newestFirst: readonly BackupEntry[],
  period: (entry: BackupEntry) => number,
  count: number,
): readonly BackupEntry[] {
  const first = new Map<number, BackupEntry>();
  for (const entry of newestFirst) if (!first.has(period(entry))) first.set(period(entry), entry);
  const latest = new Set([...first.keys()].sort((a, b) => b - a).slice(0, count));
  return [...first.entries()].flatMap(([key, entry]) => (latest.has(key) ? [entry] : []));
}
