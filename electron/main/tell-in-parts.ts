import type { Commit } from '../../shared/model/commit';
import type { Operation } from '../../shared/model/operation';

/** Items (codings, ids, turns, codes of a kept code book) that one telling holds at most, unless a single operation holds more. */
const PART = 500;
/** A change of this many items or fewer is told at once. */
const AT_ONCE = 1_000;

/** Whether telling of a commit in one piece would be felt by who is typing: as auto-coding thousands of passages. */
export function isLarge({ ops }: Commit): boolean {
  return ops.reduce((sum, op) => sum + itemsIn(op), 0) > AT_ONCE;
}

/** The operations of a commit in pieces that are each told, and taken in, within a few milliseconds. */
export function partsOf({ ops }: Commit): readonly (readonly Operation[])[] {
  const parts: Operation[][] = [];
  let room = 0;
  for (const op of ops) {
    room -= itemsIn(op);
    if (room >= 0) parts.at(-1)?.push(op);
    else {
      parts.push([op]);
      room = PART - itemsIn(op);
    }
  }
  return parts;
}

function itemsIn(op: Operation): number {
  if (op.type === 'coding:add') return op.codings.length;
  if (op.type === 'document:add') return 1 + op.document.turns.length;
  if (op.type === 'code-book:keep') return 1 + op.version.codes.length;
  return 'ids' in op ? op.ids.length : 1;
}

/**
 * Does things in the order they were asked for: at once while nothing waits, else one by one with room for other
 * work in between.
 */
export class SlowLine {
  private readonly waiting: (() => void)[] = [];
  private running = false;

  /** Does it now, or after what waits already. */
  next(act: () => void): void {
    if (this.waiting.length === 0 && !this.running) act();
    else this.waiting.push(act);
  }

  /** Does these one by one, each in a task of its own. */
  slowly(acts: readonly (() => void)[]): void {
    this.waiting.push(...acts);
    if (this.running) return;
    this.running = true;
    setImmediate(() => this.run());
  }

  /** Forgets what waits. */
  clear(): void {
    this.waiting.length = 0;
  }

  private run(): void {
    this.waiting.shift()?.();
    this.running = this.waiting.length > 0;
    if (this.running) setImmediate(() => this.run());
  }
}
