import { fail, ok, type Result } from '../../shared/lib/result';
import type { StudySession } from '../study/study-session';
import { findCoding, type AskedCoding, type FoundCoding } from './asked-codings';

/** A line of a table that fits nothing, by its number in the file. */
export interface LineReason {
  readonly line: number;
  readonly reason: string;
}

interface NumberedCoding {
  readonly line: number;
  readonly asked: Result<AskedCoding>;
}

/**
 * Finds every line of a table of codings: document, coder, code path and exact words, parted by tabs.
 *
 * A first line that begins with "document" and "coder" is a heading; empty lines are skipped. A `\n` in the words
 * stands for a paragraph break, since a line cannot hold one. Every line that fits nothing is reported.
 */
export async function findCodingTable(
  session: StudySession,
  text: string,
): Promise<{ readonly found: readonly FoundCoding[]; readonly failed: readonly LineReason[] }> {
  const found: FoundCoding[] = [];
  const failed: LineReason[] = [];
  for (const { line, asked } of linesOf(text)) {
    const coding = asked.ok ? await findCoding(session, asked.value) : asked;
    if (coding.ok) found.push(coding.value);
    else failed.push({ line, reason: `Line ${line}: ${coding.error.message}` });
  }
  return { found, failed };
}

function linesOf(text: string): readonly NumberedCoding[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, cells: line.split('\t').map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.join('') !== '' && !isHeading(cells))
    .map(({ line, cells }) => ({ line, asked: askedOf(cells) }));
}

function isHeading([document = '', coder = '']: readonly string[]): boolean {
  return document.toLowerCase() === 'document' && coder.toLowerCase() === 'coder';
}

function askedOf(cells: readonly string[]): Result<AskedCoding> {
  const [document = '', coder = '', code = '', words = ''] = cells;
  if (cells.length !== 4) {
    return fail(
      'table-columns',
      `It has ${cells.length} of the 4 columns document, coder, path and words. Nothing was coded. Put tabs between them.`,
    );
  }
  return ok({ document, coder, code, passage: { kind: 'words', words: words.replaceAll('\\n', '\n') } });
}
