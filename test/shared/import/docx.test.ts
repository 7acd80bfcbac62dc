import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ParsedSource } from '../../../shared/import/parsed-file';
import { parseSource } from '../../support/parse-source';

const folder = fileURLToPath(new URL('../../fixtures/import/docx/', import.meta.url));
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.replace('.docx', ''));

const read = (path: string): Promise<ParsedSource> =>
  parseSource(path.split('/').at(-1) ?? '', readFileSync(folder + path));

/** Turns with their words beside the offsets, so that a recording can be read and judged. */
function recordable({ labels: _labels, shown: _shown, ...source }: ParsedSource): unknown {
  const turns = source.turns.map(({ speaker, from, to, ...rest }) => {
    return { who: source.speakers[speaker] ?? null, from, to, ...rest, words: source.text.slice(from, to) };
  });
  return JSON.parse(JSON.stringify({ ...source, turns }));
}

/** What does not depend on the format. */
function comparable({ title, text, speakers, turns, notes }: ParsedSource): unknown {
  return { title, text, speakers, turns, notes };
}

describe('the docx importer', () => {
  it.each(cases)('reads %s as recorded', async (name) => {
    const recording = `${folder}${name}.expected.json`;
    const found = recordable(await read(`${name}.docx`));
    if (process.env['RECORD'] === '1') {
      writeFileSync(recording, `${JSON.stringify(found, null, 2)}\n`);
      expect.fail(`recorded ${name}: read the difference, then run without RECORD`);
    }
    expect(existsSync(recording), `no recording of ${name}: make one with RECORD=1`).toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(recording, 'utf8')));
  });

  it('has fixtures of three writers', () => {
    expect(cases).toEqual([
      'docx-library',
      'focus-group-long',
      'interview-writer',
      'strict',
      'table-and-notes',
      'word-like',
    ]);
  });

  it('reads a focus group from Word exactly as from its text file', async () => {
    expect(comparable(await read('focus-group-long.docx'))).toEqual(
      comparable(await read('sources/focus-group-long.txt')),
    );
  });
});
