import { fail, ok, type Result } from '../lib/result';
import { currentCodeBook } from '../model/code-book';
import type { Coding } from '../model/coding';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import type { PlanContext } from './command';
import { PassageIndex } from './passage-index';
import { planCodePaths } from './plan-code-paths';

/** A document to be, as far as the codes it comes with go. */
interface CodedDocument {
  readonly id: string;
  readonly added: {
    readonly length: number;
    readonly given?: readonly {
      readonly from: number;
      readonly to: number;
      readonly check: string;
      readonly codes: readonly (readonly string[])[];
    }[];
  };
}

/**
 * The codes that documents come with: headings and columns of their files. Codes are found by path, or become open
 * codes; the acting coder has given them, and is needed only where there are any.
 */
export function planGivenCodings(
  study: Study,
  documents: readonly CodedDocument[],
  { by, createId }: Pick<PlanContext, 'by' | 'createId'>,
): Result<readonly OperationBody[]> {
  const paths = documents.flatMap(({ added }) => (added.given ?? []).flatMap(({ codes }) => codes));
  if (paths.length === 0) return ok([]);
  if (!study.coders.has(by)) {
    return fail('coder-not-found', 'Nobody says who is coding. Nothing was coded. Choose a coder first.');
  }
  const planned = planCodePaths(study, paths, createId);
  const book = currentCodeBook(study.codeBooks)?.id;
  const codings = documents.flatMap(({ id, added }): readonly Coding[] => {
    const index = new PassageIndex(study, id);
    return (added.given ?? []).flatMap(({ from, to, check, codes }) =>
      codes.flatMap((path): readonly Coding[] => {
        const asked = { document: id, from, to, code: planned.idOf(path), coder: by, check };
        if (from >= to || to > added.length || index.holds(asked)) return [];
        const coding: Coding = {
          id: createId(),
          ...asked,
          number: index.numberOf(from, to),
          ...(book === undefined ? {} : { book }),
        };
        index.add(coding);
        return [coding];
      }),
    );
  });
  return ok([...planned.ops, ...(codings.length === 0 ? [] : [{ type: 'coding:add', codings } as const])]);
}
