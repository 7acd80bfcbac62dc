import { fail, ok, type Result } from '../lib/result';
import type { Code } from '../model/code';
import type { Study } from '../model/study';
import { codePath, isLiving, PATH_SEPARATOR } from './code-tree';

/**
 * The living code a person means by an id, a full path or, where only one code has it, a name.
 *
 * A name that stands in several branches is never guessed: the answer lists the paths to choose from.
 *
 * @example findCode(study, 'Interventie > Bedrijfsbezoek')
 */
export function findCode(study: Study, asked: string): Result<Code> {
  const byId = study.codes.get(asked);
  if (byId !== undefined && isLiving(study, byId.id)) return ok(byId);
  const wanted = normalise(asked);
  const living = [...study.codes.values()].filter((code) => isLiving(study, code.id));
  const byPath = living.filter((code) => normalise(codePath(study, code.id).join(PATH_SEPARATOR)) === wanted);
  const hits = byPath.length > 0 ? byPath : living.filter((code) => normalise(code.name) === wanted);
  return oneOf(study, asked, hits);
}

function oneOf(study: Study, asked: string, hits: readonly Code[]): Result<Code> {
  const [first, ...others] = hits;
  if (first === undefined) {
    return fail(
      'code-not-found',
      `There is no code “${asked}” in this study. Nothing was changed. Check the path.`,
    );
  }
  if (others.length === 0) return ok(first);
  const paths = hits
    .map((code) => `${codePath(study, code.id).join(PATH_SEPARATOR)} (${code.id})`)
    .join('; ');
  return fail(
    'code-ambiguous',
    `“${asked}” stands for ${hits.length} codes: ${paths}. Nothing was changed. Give the whole path or the id.`,
  );
}

function normalise(path: string): string {
  return path
    .split('>')
    .map((level) => level.trim().normalize('NFC'))
    .join(PATH_SEPARATOR);
}
