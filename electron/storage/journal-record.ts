import { CHAIN_LENGTH, nextChain } from './checksum';
import type { CreateHash } from './checksum';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const JSON_OFFSET = CHAIN_LENGTH + 1;
const END = 'end';

/** One line of a log that fits the chain. */
export interface JournalRecord {
  readonly chain: string;
  /** The commit's JSON, UTF-8; a view into the log's bytes. */
  readonly json: Uint8Array;
  /** Byte offsets of the whole line, line feed included. */
  readonly from: number;
  readonly to: number;
}

/** What one log adds to a history. */
export interface LogReading {
  /** Which of the given chain values the log goes on from, as an index; undefined where from none. */
  readonly point: number | undefined;
  /** The records after that point, each verified. */
  readonly records: readonly JournalRecord[];
  /** Where the first byte stands that could not be verified; the file's length where all could. */
  readonly soundUntil: number;
  /** Whether the log ends with its end line; otherwise whole lines may be gone without a trace. */
  readonly sealed: boolean;
}

/** A line that ended in a line feed, or the rest of the file after the last one. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly chain: string;
  readonly json: Uint8Array;
}

/** A log in lines; its end line stands apart. */
interface Lines {
  readonly records: readonly Line[];
  readonly end: Line | undefined;
}

/** A place in the history, and the first line of the log that comes after it. */
interface Start {
  readonly point: number;
  readonly line: number;
}

/**
 * One line of a log.
 *
 * @example encodeRecord('0123456789abcdef', '{"seq":1}') === '0123456789abcdef {"seq":1}\n'
 */
export function encodeRecord(chain: string, json: string): string {
  return `${chain} ${json}\n`;
}

/**
 * The last line of every log, overwritten by the next commit: without it a file that was cut off between two
 * lines, or came back empty from a sync program, would look whole.
 *
 * @example encodeEnd('0123456789abcdef') === '0123456789abcdef end\n'
 */
export function encodeEnd(chain: string): string {
  return `${chain} ${END}\n`;
}

/** Records as the lines of another log; they keep their place in the chain. */
export function encodeLines(records: readonly JournalRecord[]): Uint8Array {
  return Buffer.concat(
    records.flatMap(({ chain, json }) => [Buffer.from(`${chain} `), json, Buffer.from('\n')]),
  );
}

/**
 * Reads the part of a log that continues a history. `points` are the chain values of the history in order, each
 * a place where a log may go on; nearly always it is the last.
 *
 * Lines before that place belong to the history already and are passed over unread. The first line that does
 * not fit its hash ends the reading: what follows a gap cannot be trusted.
 */
export function readLog(createHash: CreateHash, bytes: Uint8Array, points: readonly string[]): LogReading {
  const lines = splitLines(bytes);
  const start = findAtEnd(createHash, lines, points) ?? findEarlier(createHash, lines, points);
  if (start === undefined) return { point: undefined, records: [], soundUntil: 0, sealed: false };
  const records: JournalRecord[] = [];
  let current = points[start.point] ?? '';
  for (const line of lines.records.slice(start.line)) {
    if (!continues(createHash, line, current)) break;
    records.push(line);
    current = line.chain;
  }
  const sealed = lines.end?.chain === current;
  const next = lines.records[start.line + records.length] ?? (sealed ? undefined : lines.end);
  return { point: start.point, records, soundUntil: next?.from ?? bytes.length, sealed };
}

/** How many commits, whole or broken, stand in `bytes`; for telling a person how much was lost. */
export function countRecords(bytes: Uint8Array): number {
  return splitLines(bytes).records.length;
}

function findAtEnd(createHash: CreateHash, lines: Lines, points: readonly string[]): Start | undefined {
  const point = points.length - 1;
  const end = points[point] ?? '';
  const empty = lines.records.length === 0 && lines.end === undefined;
  if (lines.end?.chain === end || empty) {
    return { point, line: lines.records.length };
  }
  const last = lines.records.findLastIndex((line) => line.chain === end);
  if (last >= 0) return { point, line: last + 1 };
  const first = lines.records.findIndex((line) => continues(createHash, line, end));
  return first >= 0 ? { point, line: first } : undefined;
}

/** A log that branches off before the end of the history, or holds no more than a part of it. */
function findEarlier(createHash: CreateHash, lines: Lines, points: readonly string[]): Start | undefined {
  const places = new Map(points.map((chain, index) => [chain, index]));
  const last = lines.records.findLastIndex((line) => places.has(line.chain));
  const shared = places.get(lines.records[last]?.chain ?? '');
  if (shared !== undefined) return { point: shared, line: last + 1 };
  const [first] = lines.records;
  const point = first === undefined ? -1 : points.findIndex((chain) => continues(createHash, first, chain));
  return point >= 0 ? { point, line: 0 } : undefined;
}

function continues(createHash: CreateHash, line: Line, chain: string): boolean {
  return line.chain !== '' && line.chain === nextChain(createHash, chain, line.json);
}

function splitLines(bytes: Uint8Array): Lines {
  const records: Line[] = [];
  for (let from = 0; from < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, from);
    const to = newline < 0 ? bytes.length : newline + 1;
    records.push(readLine(bytes, from, to, newline >= 0));
    from = to;
  }
  const end = records.at(-1);
  if (end === undefined || !isEnd(end)) return { records, end: undefined };
  return { records: records.slice(0, -1), end };
}

function isEnd({ chain, json }: Line): boolean {
  return chain !== '' && json.length === END.length && Buffer.from(json).toString('latin1') === END;
}

function readLine(bytes: Uint8Array, from: number, to: number, whole: boolean): Line {
  const wellFormed = whole && to - from > JSON_OFFSET && bytes[from + CHAIN_LENGTH] === SPACE;
  if (!wellFormed) return { from, to, chain: '', json: bytes.subarray(from, to) };
  const chain = Buffer.from(bytes.buffer, bytes.byteOffset + from, CHAIN_LENGTH).toString('latin1');
  return { from, to, chain, json: bytes.subarray(from + JSON_OFFSET, to - 1) };
}
