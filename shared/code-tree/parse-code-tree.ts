import { fail, ok, type Result } from '../lib/result';
import type { NewCode } from '../commands/add-codes';
import { parseCodeCsv } from './parse-code-csv';
import { codeListForm, parsePastedCodes } from './parse-pasted-codes';
import { parseTreeJson } from './parse-tree-json';

/** Endings of the files a code tree can be read from, without the dot. */
export const codeTreeExtensions = ['json', 'csv', 'txt'] as const;

/**
 * Reads a code tree from a file by the ending of its name. The text is decoded already.
 *
 * @example parseCodeTree('boom.txt', 'Interventie\n  Bedrijfsbezoek')
 */
export function parseCodeTree(fileName: string, text: string): Result<readonly NewCode[]> {
  switch (/\.([^.]+)$/.exec(fileName.toLowerCase())?.[1]) {
    case 'json':
      return parseTreeJson(text);
    case 'csv':
      return parseCodeCsv(text);
    case 'txt':
      return parseText(text);
    default:
      return fail(
        'code-list-format',
        `Codes cannot be read from “${fileName}”. Nothing was added. Choose a .json, .csv or .txt file.`,
      );
  }
}

/** Indented lines, or a table of levels saved from a spreadsheet or a word processor. */
function parseText(text: string): Result<readonly NewCode[]> {
  const form = codeListForm(text) === 'table' ? 'table' : 'indented';
  const read = parsePastedCodes(text, form, { divide: true });
  return read.ok ? ok(read.value.codes) : read;
}
