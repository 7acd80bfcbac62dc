import { basename } from 'node:path';
import { codePath, codesInTreeOrder, hueOf, PATH_SEPARATOR } from '../../../shared/code-tree/code-tree';
import { findCode } from '../../../shared/code-tree/find-code';
import { parseCodeTree } from '../../../shared/code-tree/parse-code-tree';
import type { NewCode } from '../../../shared/commands/add-codes';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { addMissingCodes } from '../add-missing-codes';
import { countOf, writing, type CliCommand } from '../cli-command';
import { readText } from '../../study/read-text';
import { withStudy } from '../with-study';

/** Loads a code tree from a file; codes that are there already stay as they are. */
export const importCodes: CliCommand = {
  name: 'codes import',
  words: ['STUDY', 'FILE'],
  usage: '[--take-over]',
  summary:
    'Load a code tree from .json, .csv or indented .txt; codes that are there already stay as they are.',
  options: writing,
  run: async (typed, world) => {
    const path = typed.words[1] ?? '';
    const text = await readText(path);
    if (!text.ok) return text;
    const codes = parseCodeTree(basename(path), text.value);
    if (!codes.ok) return codes;
    return withStudy(typed, world, 'write', async (session) => {
      const done = await addMissingCodes(session, codes.value);
      if (!done.ok) return done;
      const { added, present } = done.value;
      const there = present === 0 ? '' : ` ${present} were there already.`;
      return ok({ json: done.value, text: `Added ${countOf(added, 'code')}.${there}` });
    });
  },
};

/** Lists the code tree. */
export const listCodes: CliCommand = {
  name: 'codes list',
  words: ['STUDY'],
  usage: '',
  summary: 'List the code tree with the number of codings of each code.',
  options: {},
  run: async (typed, world) =>
    withStudy(typed, world, 'read', async ({ study }) => {
      const codes = codesInTreeOrder(study).map(({ id, name, definition }) => ({
        id,
        name,
        path: codePath(study, id).join(PATH_SEPARATOR),
        colour: hueOf(study, id),
        definition,
        codings: study.codeCounts.get(id) ?? 0,
      }));
      return ok({ json: codes, text: codes.map(({ path, codings }) => `${path}\t${codings}`).join('\n') });
    }),
};

/** Adds one code, with the levels above it where they are missing. */
export const addCode: CliCommand = {
  name: 'codes add',
  words: ['STUDY', 'PATH'],
  usage: '[--take-over]',
  summary: 'Add a code by its path; levels above it are made where they are missing.',
  options: writing,
  run: async (typed, world) => {
    const levels = levelsOf(typed.words[1] ?? '');
    if (!levels.ok) return levels;
    const path = levels.value.join(PATH_SEPARATOR);
    return withStudy(typed, world, 'write', async (session) => {
      const done = await addMissingCodes(session, [branchOf(levels.value)]);
      if (!done.ok) return done;
      const code = findCode(session.study, path);
      if (!code.ok) return code;
      const { added } = done.value;
      const text = added === 0 ? `“${path}” is there already.` : `Added “${path}”.`;
      return ok({ json: { id: code.value.id, path, added }, text });
    });
  },
};

function levelsOf(path: string): Result<readonly string[]> {
  const levels = path.split('>').map((level) => level.trim());
  return levels.includes('')
    ? fail('path-empty', 'A level of the path is empty. Nothing was changed. Write it as A > B > C.')
    : ok(levels);
}

function branchOf([name = '', ...below]: readonly string[]): NewCode {
  return below.length === 0 ? { name } : { name, children: [branchOf(below)] };
}
