import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportHost } from '../../../electron/importer/import-host';
import { importFiles } from '../../../electron/importer/import-files';
import type { ImportReport } from '../../../electron/importer/import-files';
import { sourceFile } from '../../../electron/importer/source-file';
import { expectOk } from '../../../shared/lib/result';
import { parse } from '../../support/parse-source';
import { builtImportHost } from './importer-host';

const folder = mkdtempSync(join(tmpdir(), 'codeboom-import-'));
const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
const anna = 'Anna: Hoi.\nBram: Dag.\nAnna: Ja.';
const known = 'R1: Al bekend.\nR2: Ja.';

let host: ImportHost;
beforeAll(async () => {
  host = await builtImportHost();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(
  paths: readonly string[],
  more: { readonly signal?: AbortSignal } = {},
): Promise<ImportReport> {
  return importFiles(paths.map(sourceFile), {
    host,
    known: (hash) => (hash === sha256(known) ? 'Gesprek 1' : undefined),
    ...more,
  });
}

describe('importFiles', () => {
  it('accounts for every file of a batch', async () => {
    const progress: string[] = [];
    const report = await importFiles(
      [
        put('a.txt', anna),
        put('leeg.txt', ''),
        put('bekend.txt', known),
        put('kopie van a.txt', anna),
        put('foto.png', 'x'),
        join(folder, 'weg.txt'),
      ].map(sourceFile),
      {
        host,
        known: (hash) => (hash === sha256(known) ? 'Gesprek 1' : undefined),
        onProgress: ({ done, total, file }) => progress.push(`${done}/${total} ${file}`),
      },
    );
    expect(report).toEqual({
      added: [
        {
          file: 'a.txt',
          original: new Uint8Array(Buffer.from(anna)),
          originalHash: sha256(anna),
          parsed: expectOk(await parse('a.txt', Buffer.from(anna))),
        },
      ],
      skipped: [
        {
          file: 'bekend.txt',
          reason: '“bekend.txt” is already in the study, as “Gesprek 1”. Nothing was changed.',
        },
        {
          file: 'kopie van a.txt',
          reason: '“kopie van a.txt” is the same file as “a.txt”. Nothing was changed.',
        },
      ],
      failed: [
        {
          file: 'leeg.txt',
          reason: '“leeg.txt” could not be read: it is empty. Nothing was imported from it.',
        },
        {
          file: 'foto.png',
          reason:
            '“foto.png” could not be read: its format is not one of .docx, .odt, .rtf, .pdf, .xlsx, .ods, .csv, .vtt, .srt, .html, .md, .txt. Nothing was imported from it. Save it as one of these and import it again.',
        },
        {
          file: 'weg.txt',
          reason: '“weg.txt” could not be read: there is no such file. Nothing was imported from it.',
        },
      ],
    });
    expect(progress).toEqual([
      '0/6 a.txt',
      '1/6 leeg.txt',
      '2/6 bekend.txt',
      '3/6 kopie van a.txt',
      '4/6 foto.png',
      '5/6 weg.txt',
      '6/6 ',
    ]);
  });

  it('skips what has not begun when it is stopped', async () => {
    const report = await run([put('a.txt', anna)], { signal: AbortSignal.abort() });
    expect(report).toEqual({
      added: [],
      skipped: [
        {
          file: 'a.txt',
          reason: '“a.txt” was not read: the import was stopped before it. Nothing was changed.',
        },
      ],
      failed: [],
    });
  });
});
