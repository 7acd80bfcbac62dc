import { resolve } from 'node:path';
import { ok } from '../../../shared/lib/result';
import type { MergePlan } from '../../../shared/merge/merge-plan';
import { writePackage } from '../../study/colleague-package';
import { applyMerge, prepareMerge } from '../../study/merge-colleague';
import { required, type CliCommand } from '../cli-command';
import { withStudy } from '../with-study';

/** Says what merging a package or a copy would do, and does it with `--apply`. */
export const merge: CliCommand = {
  name: 'merge',
  usage: 'STUDY OTHER [--apply]',
  summary:
    'Merge a colleague’s package (.cbx) or copy of the study folder; without --apply only say what would come in.',
  options: { apply: { type: 'boolean' } },
  words: [2, 2],
  run: async (typed, world) => {
    const [study = '', other = ''] = typed.words;
    const apply = typed.values['apply'] === true;
    return withStudy(study, world, apply ? 'write' : 'read', async (session) => {
      const waiting = await prepareMerge(session, resolve(other));
      if (!waiting.ok) return waiting;
      const { plan } = waiting.value.planned;
      const applied = apply && plan.operations > 0;
      if (applied) {
        const done = await applyMerge(session, waiting.value);
        if (!done.ok) return done;
      }
      return ok({ json: { ...plan, applied }, text: describe(plan, applied) });
    });
  },
};

/** Writes a package for a colleague. */
export const send: CliCommand = {
  name: 'send',
  usage: 'STUDY --out FILE.cbx',
  summary: 'Write a package for a colleague: no key, no original files.',
  options: { out: { type: 'string' } },
  words: [1, 1],
  run: async (typed, world) => {
    const out = required(typed, 'out');
    if (!out.ok) return out;
    return withStudy(typed.words[0] ?? '', world, 'read', async (session) => {
      const written = await writePackage(session, resolve(out.value));
      if (!written.ok) return written;
      return ok({ json: { file: out.value, operations: written.value }, text: `Wrote ${out.value}.` });
    });
  },
};

function describe(plan: MergePlan, applied: boolean): string {
  if (plan.operations === 0) return 'Everything in it is here already. Nothing was changed.';
  return [
    ...plan.incoming.map(
      ({ what, count, examples }) => `${what}: ${count} (${examples.slice(0, 5).join(', ')})`,
    ),
    ...plan.collisions.map(({ about, sentence }) => `! ${about}: ${sentence}`),
    ...plan.ledger.map(
      (row) =>
        `${row.what}: mine ${row.mine} + only theirs ${row.onlyTheirs} = active ${row.active} + archived ${row.archived}, unaccounted ${row.unaccounted}`,
    ),
    applied ? 'Merged.' : 'Nothing was changed; --apply merges.',
  ].join('\n');
}
