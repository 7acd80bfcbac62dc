import fc from 'fast-check';
import type { Operation } from '../../shared/model/operation';
import { StudyBuilder } from './study-builder';
import { StudyCopy } from './study-copy';
import { requestOf, WEIGHTS, type Action, type Step } from './team-steps';
import { TEXTS } from './text-steps';
import { visible } from './visible-study';

/** One step of a team's work. */
export const stepOf: fc.Arbitrary<Step> = fc.record({
  who: fc.nat({ max: 2 }),
  // Object.entries forgets the keys' type.
  what: fc.oneof(
    ...Object.entries(WEIGHTS).map(([action, weight]) => ({
      weight,
      arbitrary: fc.constant(action as Action),
    })),
  ),
  a: fc.nat({ max: 30 }),
  b: fc.nat({ max: 30 }),
  c: fc.nat({ max: 30 }),
});

/** A team history: its scripts shrink to few steps on small numbers. */
export const teamScript: fc.Arbitrary<readonly Step[]> = fc.array(stepOf, {
  minLength: 1,
  maxLength: 40,
  size: 'max',
});

/** Three people who started from one study, and what undo or redo showed that it ought not to. */
export interface Team {
  readonly base: readonly Operation[];
  readonly copies: readonly [StudyCopy, StudyCopy, StudyCopy];
  /** Steps after which undo or redo did not show what was there before. */
  readonly wrongSteps: readonly string[];
}

/**
 * Plays a script: every act is planned by the real commands on the copy of whoever does it. At the end
 * everyone takes all of it back and does it again, on a copy of their copy.
 */
export function play(script: readonly Step[]): Team {
  const base = baseStudy();
  const copyFor = (device: string, coder: string): StudyCopy =>
    new StudyCopy(device, coder, TEXTS, [...base.commits]);
  const copies = [copyFor('aa', 'noor'), copyFor('bb', 'daan'), copyFor('cc', 'noor')] as const;
  const players = copies.map((copy) => new Player(copy));
  for (const step of script) {
    const player = players[step.who % 3];
    const other = copies[(step.who + 1 + (step.a % 2)) % 3];
    if (player !== undefined && other !== undefined) player.take(step, other);
  }
  return { base: base.operations, copies, wrongSteps: players.flatMap((player) => player.unwind()) };
}

/** One person at work, who notices when undo or redo shows something else than was there. */
class Player {
  readonly wrong: string[] = [];

  constructor(
    private readonly copy: StudyCopy,
    private readonly shown = new Map<number, { before: string; after: string }>(),
  ) {}

  take(step: Step, other: StudyCopy): void {
    const before = look(this.copy);
    const { undoable, redoable } = this.copy;
    if (step.what === 'undo') return this.back(undoable);
    if (step.what === 'redo') return this.again(redoable);
    const request = step.what === 'sync' ? null : requestOf(this.copy.state, step);
    const done = step.what === 'sync' ? this.copy.merge(other) : request !== null && this.copy.run(request);
    if (done) this.shown.set(this.copy.commits.length, { before, after: look(this.copy) });
  }

  /** Takes everything back to the start and does it all again, apart; all steps that went wrong so far. */
  unwind(): readonly string[] {
    const apart = new Player(this.copy.clone(), this.shown);
    while (this.shown.has(apart.copy.undoable ?? 0)) apart.back(apart.copy.undoable);
    while (this.shown.has(apart.copy.redoable ?? 0)) apart.again(apart.copy.redoable);
    return [...this.wrong, ...apart.wrong];
  }

  private back(seq: number | undefined): void {
    if (!this.copy.undo()) return;
    const expected = this.shown.get(seq ?? 0)?.before;
    if (expected !== undefined && look(this.copy) !== expected) this.wrong.push(`undo of ${seq ?? 0}`);
  }

  private again(seq: number | undefined): void {
    if (!this.copy.redo()) return;
    const expected = this.shown.get(seq ?? 0)?.after;
    if (expected !== undefined && look(this.copy) !== expected) this.wrong.push(`redo of ${seq ?? 0}`);
  }
}

/** What a copy shows, as one text. */
export function look(copy: Pick<StudyCopy, 'state'>): string {
  return visible(copy.state).join('\n');
}

/** One commit of the device `00` with nothing to take it back, so that undo stops at it. */
function baseStudy(): StudyCopy {
  const base = new StudyBuilder('00')
    .named('Haven')
    .coder('noor', 'Noor')
    .coder('daan', 'Daan')
    .group('ll', 'Leerlingen')
    .participant('p1', 'Leerling 01', 'll');
  for (const [id, text] of TEXTS) base.document(id, text, ['Deniz', 'Hakima']);
  base
    .code('x', 'X', null, 0)
    .code('y', 'Y', null, 1)
    .code('z', 'Z', 'y', 0)
    .code('u', 'U', 'z', 0)
    .coding('k1', 'fg', 'Koud', 'x', 'noor')
    .coding('k2', 'fg', 'wel vet', 'z', 'noor')
    .coding('k3', 'ou', 'tafel', 'u', 'daan');
  const history = { kind: 'act' } as const;
  const commit = { seq: 1, at: '2026-03-12T09:00:00.000Z', label: 'Base', inverse: [], history };
  return new StudyCopy('00', 'noor', TEXTS, [{ ...commit, ops: base.operations }]);
}
