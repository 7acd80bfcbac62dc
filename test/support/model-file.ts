import { below, pick } from './random';
import type { Random } from './random';

/** What can become of bytes that were written and not synced when the power goes. */
export const DAMAGES = ['kept', 'dropped', 'cut', 'zeroed', 'flipped'] as const;
export type Damage = (typeof DAMAGES)[number];

type FileChange =
  | { readonly kind: 'write'; readonly position: number; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly length: number };

/** The contents of one file: as programs see them, and as they stand on the medium. */
export class ModelFile {
  private visible: Uint8Array;
  private unsynced: FileChange[] = [];

  constructor(private durable: Uint8Array = new Uint8Array()) {
    this.visible = durable;
  }

  get contents(): Uint8Array {
    return this.visible;
  }

  change(change: FileChange): void {
    this.visible = applied(this.visible, change);
    this.unsynced.push(change);
  }

  sync(): void {
    this.durable = this.unsynced.reduce(applied, this.durable);
    this.unsynced = [];
  }

  /** A sync that failed: the system believes the pages clean, and no later sync will write them. */
  forgetUnsynced(): void {
    this.unsynced = [];
  }

  /** The file after a power cut. */
  afterCut(random: Random, damage: Damage = pick(random, DAMAGES)): ModelFile {
    switch (damage) {
      case 'dropped':
        return new ModelFile(this.durable);
      case 'kept':
        return new ModelFile(this.unsynced.reduce(applied, this.durable));
      case 'cut':
        return new ModelFile(this.cutOff(random));
      case 'zeroed':
        return new ModelFile(this.unsynced.map(zeroed(random)).reduce(applied, this.durable));
      case 'flipped':
        return new ModelFile(this.unsynced.map(flipped(random)).reduce(applied, this.durable));
    }
  }

  private cutOff(random: Random): Uint8Array {
    const whole = this.unsynced.slice(0, below(random, this.unsynced.length + 1));
    const result = whole.reduce(applied, this.durable);
    const next = this.unsynced[whole.length];
    if (next?.kind !== 'write') return result;
    return applied(result, { ...next, bytes: next.bytes.slice(0, below(random, next.bytes.length)) });
  }
}

function applied(contents: Uint8Array, change: FileChange): Uint8Array {
  if (change.kind === 'truncate') {
    const cut = new Uint8Array(change.length);
    cut.set(contents.subarray(0, change.length));
    return cut;
  }
  const { position, bytes } = change;
  const result = new Uint8Array(Math.max(contents.length, position + bytes.length));
  result.set(contents);
  result.set(bytes, position);
  return result;
}

/** The length was recorded, but some of the bytes never came. */
function zeroed(random: Random): (change: FileChange) => FileChange {
  return (change) => {
    if (change.kind === 'truncate') return change;
    const bytes = change.bytes.slice();
    bytes.fill(0, below(random, bytes.length + 1));
    return { ...change, bytes };
  };
}

function flipped(random: Random): (change: FileChange) => FileChange {
  return (change) => {
    if (change.kind === 'truncate' || change.bytes.length === 0) return change;
    const bytes = change.bytes.slice();
    const place = below(random, bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << below(random, 8));
    return { ...change, bytes };
  };
}
