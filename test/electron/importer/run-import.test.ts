import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeImportHost } from '../../../electron/importer/node-host';
import { runImport } from '../../../electron/importer/run-import';
import type { AppError } from '../../../shared/lib/result';
import { builtImportHost } from './importer-host';

const bytes = Buffer.from('Anna: Hoi.\nBram: Dag.\nAnna: Ja.\nBram: Nee.');

/** Runs a job against one of the misbehaving processes beside this file. */
async function errorFrom(
  script: string,
  timeoutMs = 20_000,
  execArgv: readonly string[] = [],
): Promise<AppError | undefined> {
  const importerPath = fileURLToPath(new URL(`processes/${script}`, import.meta.url));
  const host = nodeImportHost({ importerPath, execArgv });
  const result = await runImport({ fileName: 'Interview 3.docx', bytes }, { host, timeoutMs });
  return result.ok ? undefined : result.error;
}

describe('runImport', () => {
  it('returns what the importer found', async () => {
    const host = await builtImportHost();
    expect(await runImport({ fileName: 'Interview 3.txt', bytes }, { host })).toMatchObject({
      ok: true,
      value: {
        sources: [
          {
            title: 'Interview 3',
            text: 'Hoi.\nDag.\nJa.\nNee.',
            speakers: ['Anna', 'Bram'],
            turns: [
              { speaker: 0, from: 0, to: 4 },
              { speaker: 1, from: 5, to: 9 },
              { speaker: 0, from: 10, to: 13 },
              { speaker: 1, from: 14, to: 18 },
            ],
            format: 'txt',
            encoding: 'utf-8',
            notes: [],
          },
        ],
      },
    });
  });

  it('reads plain text in the encoding that a person chose', async () => {
    const host = await builtImportHost();
    const job = {
      fileName: 'a.txt',
      bytes: Uint8Array.from([0x43, 0x61, 0x66, 0x82]),
      options: { encoding: 'cp850' },
    };
    expect(await runImport(job, { host })).toMatchObject({
      value: { sources: [{ text: 'Café', encoding: 'cp850', notes: [] }] },
    });
  });

  it.each([
    ['endless.mjs', 300, 'import-timeout', 'reading it takes longer than 0.3 seconds'],
    ['greedy.mjs', 20_000, 'import-memory', 'reading it takes more than 512 MB of memory'],
    ['crashing.mjs', 20_000, 'import-crash', 'the reader stopped unexpectedly'],
    ['absent-minded.mjs', 20_000, 'import-crash', 'the reader stopped unexpectedly'],
    ['forging.mjs', 20_000, 'import-crash', 'the reader stopped unexpectedly'],
    ['no-such-file.mjs', 20_000, 'import-crash', 'the reader stopped unexpectedly'],
  ])('turns %s within %d ms into one sentence', async (script, timeoutMs, code, reason) => {
    expect(await errorFrom(script, timeoutMs)).toMatchObject({
      code,
      message: `“Interview 3.docx” could not be read: ${reason}. Nothing was imported from it.`,
    });
  });

  it.each([
    ['greedy', 'import-memory', 'ERR_WORKER_OUT_OF_MEMORY'],
    ['crashing', 'import-crash', 'TypeError: unforeseen'],
    ['absent-minded', 'import-crash', 'the reading thread ended with 0'],
  ])('turns a %s reading thread into %s', async (thread, code, lastWords) => {
    const error = await errorFrom('supervised.mts', 20_000, ['--import', 'tsx', `--title=${thread}`]);
    expect(error?.code).toBe(code);
    expect(error?.detail).toContain(lastWords);
  });

  it('says in the log what the process said last', async () => {
    expect((await errorFrom('crashing.mjs'))?.detail).toContain('TypeError: unforeseen');
    expect((await errorFrom('forging.mjs'))?.detail).toBe(
      'value.sources: Invalid input: expected array, received undefined',
    );
  });

  it('gives the process none of the environment', async () => {
    const importerPath = fileURLToPath(new URL('processes/telling.mjs', import.meta.url));
    process.env['CODEBOOM_SECRET'] = 'geheim';
    const result = await runImport({ fileName: 'a.txt', bytes }, { host: nodeImportHost({ importerPath }) });
    delete process.env['CODEBOOM_SECRET'];
    expect(result).toEqual({
      ok: false,
      error: { code: 'environment', message: 'CODEBOOM_SECRET is absent' },
    });
  });
});
