import { systemError } from './model-disk';
import type { DiskCall, Faults } from './model-disk';
import { below } from './random';
import type { Random } from './random';

/** What goes wrong before the power does. */
export const FAULT_KINDS = ['power cut', 'short writes', 'full disk', 'input/output error'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** The disk takes its last call somewhere among this many. */
const CALLS_BEFORE_THE_CUT = 320;
/** Room for a handful of commits, little enough to run out in most trials. */
const SMALLEST_DISK = 2_500;

/** Faults of one kind at random calls; then, at one of the calls, nothing works any more. */
export class RandomFaults implements Faults {
  private calls = 0;
  private readonly lastCall: number;
  private readonly errorAt: number;
  private readonly errors: number;
  private readonly capacity: number;
  private readonly freedAt: number;
  private isDead = false;

  constructor(
    private readonly random: Random,
    private readonly kind: FaultKind,
    longest = CALLS_BEFORE_THE_CUT,
  ) {
    this.lastCall = 1 + below(random, longest);
    this.errorAt = 1 + below(random, this.lastCall);
    this.errors = 1 + below(random, 3);
    this.capacity = SMALLEST_DISK + below(random, 20_000);
    this.freedAt = below(random, CALLS_BEFORE_THE_CUT);
  }

  get dead(): boolean {
    return this.isDead;
  }

  before(call: DiskCall): void {
    this.calls += 1;
    if (this.calls >= this.lastCall) this.cutPower(call);
    if (this.isDead) throw systemError('EIO');
    if (this.kind === 'input/output error' && this.strikes()) {
      if (call.kind === 'sync') call.file?.forgetUnsynced();
      throw systemError('EIO');
    }
  }

  accept(length: number, bytesOnDisk: () => number): number {
    if (this.kind === 'short writes' && this.random() < 0.4) return 1 + below(this.random, length);
    if (this.kind !== 'full disk' || this.calls > this.freedAt) return length;
    const free = this.capacity - bytesOnDisk();
    if (free <= 0) throw systemError('ENOSPC');
    return Math.min(length, free);
  }

  /** Ends everything between two calls. */
  stop(): void {
    this.isDead = true;
  }

  private strikes(): boolean {
    return this.calls >= this.errorAt && this.calls < this.errorAt + this.errors;
  }

  /** A sync that the cut interrupts may have reached the medium although nobody will hear of it. */
  private cutPower({ kind, file }: DiskCall): void {
    if (!this.isDead && kind === 'sync' && this.random() < 0.5) file?.sync();
    this.isDead = true;
  }
}
