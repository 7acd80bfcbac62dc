import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fail, ok, type Result } from '../../../shared/lib/result';
import type { MergePlan } from '../../../shared/merge/merge-plan';
import { writePackage } from '../../study/colleague-package';
import { applyMerge, prepareMerge, type WaitingMerge } from '../../study/merge-colleague';
import type { StudySession } from '../../study/study-session';
import { countOf, required, writing, type CliCommand } from '../cli-command';
import { outFile } from '../out-file';
import { withStudy } from '../with-study';

/** Says what merging a package or a copy would do, and does it with `--apply`. */
export const merge: CliCommand = {
  name: 'merge',
  words: ['STUDY', 'OTHER'],
  usage: '[--apply] [--take-over]',
  summary:
    'Merge a colleague’s package (.cbx) or copy of the study folder; without --apply only say what would come in.',
  options: { apply: { type: 'boolean' }, ...writing },
  run: async (typed, world) => {
    const apply = typed.values['apply'] === true;
    return withStudy(typed, world, apply ? 'write' : 'read', async (session) => {
      const waiting = await prepare(session, typed.words[1] ?? '');
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
  words: ['STUDY'],
  usage: '--out FILE.cbx',
  summary:
    'Write a package for a colleague: no key, no original files. No names are replaced in its transcripts, labels and titles.',
  options: { out: { type: 'string' } },
  run: async (typed, world) => {
    const file = required(typed, 'out');
    if (!file.ok) return file;
    return withStudy(typed, world, 'read', async (session) => {
      const out = await outFile(file.value, typed.words[0] ?? '');
      if (!out.ok) return out;
      const written = await writePackage(session, out.value);
      if (!written.ok) return written;
      return ok({
        json: { file: file.value, operations: written.value },
        text: `Wrote “${basename(file.value)}”. No names are replaced in it: give it only to people who may read the transcripts.`,
      });
    });
  },
};

/** Works the merge out; says which of the two studies is meant where the other one is not to be read. */
async function prepare(session: StudySession, other: string): Promise<Result<WaitingMerge>> {
  const isThere = await stat(other).then(
    () => true,
    () => false,
  );
  if (!isThere)
    return fail(
      'other-missing',
      `There is no file or folder “${other}”. Nothing was changed. Check its name.`,
    );
  const waiting = await prepareMerge(session, resolve(other));
  return waiting.ok || waiting.error.code === 'merge-other-study'
    ? waiting
    : fail(waiting.error.code, `“${other}”: ${waiting.error.message}`, waiting.error.detail);
}

function describe(plan: MergePlan, applied: boolean): string {
  if (plan.operations === 0) return 'Everything in it is here already. Nothing was changed.';
  const coders = plan.coders.filter((name) => name !== '').join(', ');
  return [
    `${countOf(plan.operations, 'operation')} that ${plan.operations === 1 ? 'is' : 'are'} not here yet${coders === '' ? '' : `, by ${coders}`}`,
    ...plan.incoming.map(
      ({ what, count, examples }) =>
        `  ${what.replaceAll('-', ' ')}: ${count} (${examples.slice(0, 5).join(', ')}${examples.length > 5 ? ', …' : ''})`,
    ),
    ...plan.collisions.map(({ about, sentence }) => `! ${about}: ${sentence}`),
    ...plan.ledger.map(
      (row) =>
        `${row.what}: mine ${row.mine} + only theirs ${row.onlyTheirs} = active ${row.active} + archived ${row.archived}, unaccounted ${row.unaccounted}`,
    ),
    applied ? 'Merged.' : 'Nothing was changed; --apply merges.',
  ].join('\n');
}
