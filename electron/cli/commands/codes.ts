import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { codePath, codesInTreeOrder, hueOf, PATH_SEPARATOR } from '../../../shared/code-tree/code-tree';
import { findCode } from '../../../shared/code-tree/find-code';
import { parseCodeTree } from '../../../shared/code-tree/parse-code-tree';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { readWords } from '../../study/read-words';
import type { StudySession } from '../../study/study-session';
import type { CliCommand } from '../cli-command';
import { withStudy } from '../with-study';

/** Loads a code tree from a file. */
export const importCodes: CliCommand = {
  name: 'codes import',
  usage: 'STUDY FILE',
  summary: 'Load a code tree from .json, .csv or indented .txt.',
  options: {},
  words: [2, 2],
  run: async ({ words: [study = '', path = ''] }, world) => {
    const text = await readText(path);
    if (!text.ok) return text;
    const codes = parseCodeTree(basename(path), text.value);
    if (!codes.ok) return codes;
    return withStudy(study, world, 'write', async (session) => {
      const before = codesInTreeOrder(session.study).length;
      const saved = await session.run({ type: 'add-codes', payload: { parent: null, codes: codes.value } });
      if (!saved.ok) return saved;
      const added = codesInTreeOrder(session.study).length - before;
      return ok({ json: { added }, text: `Added ${added} codes.` });
    });
  },
};

/** Lists the code tree. */
export const listCodes: CliCommand = {
  name: 'codes list',
  usage: 'STUDY',
  summary: 'List the code tree with the number of codings of each code.',
  options: {},
  words: [1, 1],
  run: async ({ words: [folder = ''] }, world) =>
    withStudy(folder, world, 'read', async ({ study }) => {
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
  usage: 'STUDY PATH',
  summary: 'Add a code by its path; levels above it are made where they are missing.',
  options: {},
  words: [2, 2],
  run: async ({ words: [folder = '', path = ''] }, world) =>
    withStudy(folder, world, 'write', async (session) => {
      const id = await ensurePath(session, path);
      return id.ok ? ok({ json: { id: id.value }, text: `Added ${path} (${id.value}).` }) : id;
    }),
};

async function ensurePath(session: StudySession, path: string): Promise<Result<string>> {
  const levels = path.split('>').map((level) => level.trim());
  if (levels.includes(''))
    return fail('path-empty', 'A level of the path is empty. Nothing was changed. Write it as A > B > C.');
  let parent: string | null = null;
  for (const [depth, name] of levels.entries()) {
    const known = findCode(session.study, levels.slice(0, depth + 1).join(PATH_SEPARATOR));
    const isThere = known.ok && codePath(session.study, known.value.id).length === depth + 1;
    if (isThere && depth === levels.length - 1)
      return fail('code-exists', `“${path}” is there already. Nothing was changed.`);
    if (isThere) {
      parent = known.value.id;
      continue;
    }
    const before = new Set(session.study.codes.keys());
    const saved = await session.run({ type: 'add-codes', payload: { parent, codes: [{ name }] } });
    if (!saved.ok) return saved;
    parent = [...session.study.codes.keys()].find((id) => !before.has(id)) ?? null;
  }
  return ok(parent ?? '');
}

/** A text file of the user's, in any usual encoding, or the sentence that it cannot be read. */
export async function readText(path: string): Promise<Result<string>> {
  try {
    return readWords(basename(path), await readFile(path));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail(
      'file-missing',
      `“${basename(path)}” could not be read. Nothing was changed. Check its name.`,
      detail,
    );
  }
}
