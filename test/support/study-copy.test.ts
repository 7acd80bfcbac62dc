import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudySession } from '../../electron/study/study-session';
import type { CommandRequest } from '../../shared/commands/registry';
import type { Commit } from '../../shared/model/commit';
import { freshFolder, smallStudy } from '../electron/study/study-folder';
import { stepOf } from './history-generator';
import { StudyCopy } from './study-copy';
import { requestOf, type Step } from './team-steps';

const ID = /(?<![0-9a-z])[0-9a-z]{16}(?![0-9a-z])/g;

describe('a study copy, on which the merge laws are tried', () => {
  it('commits what a session commits, act for act, with undo and redo between', async () => {
    const script = fc.array(stepOf, { minLength: 40, maxLength: 40 });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(script, async (steps) => {
        const session = await smallStudy(await freshFolder());
        const copy = await copyOf(session);
        const twins = new Map<string, string>();
        for (const step of steps) {
          const before = session.commits.length;
          await takeBoth(session, copy, step, twins);
          expect(copy.commits.length).toBe(session.commits.length);
          const [made, mirrored] = [session.commits.at(-1), copy.commits.at(-1)];
          if (session.commits.length === before || made === undefined || mirrored === undefined) continue;
          noteTwins(made, mirrored, twins);
          expect(essence(mirrored)).toBe(translated(essence(made), twins));
          compared += 1;
        }
        await session.close();
      }),
      { numRuns: 20, endOnFailure: true },
    );
    console.log(`${compared} commits compared`);
    expect(compared).toBeGreaterThan(200);
  });
});

/** The copy stamps as the session does, so that stamps are compared too. */
async function copyOf(session: StudySession): Promise<StudyCopy> {
  const texts = new Map<string, string>();
  for (const id of session.study.documents.keys()) {
    const text = await session.texts.of(session.study, id);
    if (text.ok) texts.set(id, text.value);
  }
  return new StudyCopy(session.device, session.coder, texts, [...session.commits]);
}

async function takeBoth(
  session: StudySession,
  copy: StudyCopy,
  step: Step,
  twins: ReadonlyMap<string, string>,
): Promise<void> {
  if (step.what === 'undo' || step.what === 'redo') {
    await session[step.what]();
    copy[step.what]();
    return;
  }
  const request = requestOf(session.study, step);
  if (request === null) return;
  // The same request with the copy's ids; translating changes no shape.
  const mirrored = JSON.parse(translated(JSON.stringify(request), twins)) as CommandRequest;
  const done = await session.run(request);
  expect(copy.run(mirrored)).toBe(done.ok);
}

/** Pairs the ids that either side drew for the same new thing: they stand at the same places. */
function noteTwins(made: Commit, mirrored: Commit, twins: Map<string, string>): void {
  const [ours, theirs] = [made, mirrored].map((commit) => JSON.stringify(commit.ops).match(ID) ?? []);
  for (const [place, id] of (ours ?? []).entries()) {
    const twin = theirs?.[place];
    if (twin !== undefined && !twins.has(id)) twins.set(id, twin);
  }
}

function translated(text: string, twins: ReadonlyMap<string, string>): string {
  return text.replace(ID, (id) => twins.get(id) ?? id);
}

/** All of a commit but times and, for undo and redo, its wording. */
function essence({ seq, label, history, ops, inverse }: Commit): string {
  const text = JSON.stringify(
    { seq, label: history.kind === 'act' ? label : '', history, ops, inverse },
    sorted,
  );
  return text.replace(/"at":"[^"]*"/g, '"at":""');
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
