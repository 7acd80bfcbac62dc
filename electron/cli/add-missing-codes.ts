import { childrenOf, codesInTreeOrder } from '../../shared/code-tree/code-tree';
import type { NewCode } from '../../shared/commands/add-codes';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { StudySession } from '../study/study-session';

/** New codes that go under one code that is there; null: at the top. */
interface Branch {
  readonly parent: string | null;
  readonly codes: readonly NewCode[];
}

/**
 * Adds those codes of a tree that are not there yet by their path; what is there stays as it is.
 *
 * A file can so be loaded again after it grew, and a script run again after it was stopped. One commit per place
 * in the tree where something is missing: one, where the tree is new. Answers how many codes came in.
 */
export async function addMissingCodes(
  session: StudySession,
  codes: readonly NewCode[],
): Promise<Result<{ readonly added: number; readonly present: number }>> {
  const missing = missingBranches(session, null, codes);
  if (!missing.ok) return missing;
  const before = codesInTreeOrder(session.study).length;
  for (const payload of missing.value) {
    const saved = await session.run({ type: 'add-codes', payload });
    if (!saved.ok) return saved;
  }
  const added = codesInTreeOrder(session.study).length - before;
  return ok({ added, present: countCodes(codes) - added });
}

function missingBranches(
  { study }: StudySession,
  top: string | null,
  wanted: readonly NewCode[],
): Result<readonly Branch[]> {
  const branches: Branch[] = [];
  const visit = (parent: string | null, codes: readonly NewCode[]): NewCode | undefined => {
    const children = childrenOf(study, parent);
    const fresh: NewCode[] = [];
    for (const code of codes) {
      const [known, twin] = children.filter(
        ({ name }) => name.normalize('NFC') === code.name.trim().normalize('NFC'),
      );
      if (twin !== undefined) return code;
      if (known === undefined) fresh.push(code);
      const stuck = known === undefined ? undefined : visit(known.id, code.children ?? []);
      if (stuck !== undefined) return stuck;
    }
    if (fresh.length > 0) branches.push({ parent, codes: fresh });
    return undefined;
  };
  const stuck = visit(top, wanted);
  if (stuck === undefined) return ok(branches);
  return fail(
    'code-ambiguous',
    `There are several codes “${stuck.name}” in one place of the study. Nothing was changed. Merge them first.`,
  );
}

function countCodes(codes: readonly NewCode[]): number {
  return codes.reduce((sum, code) => sum + 1 + countCodes(code.children ?? []), 0);
}
