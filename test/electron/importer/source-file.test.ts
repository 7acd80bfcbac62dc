import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceFile } from '../../../electron/importer/source-file';

const folder = mkdtempSync(join(tmpdir(), 'codeboom-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('sourceFile', () => {
  it('reads a file whole and names it without its folder', async () => {
    writeFileSync(join(folder, 'gesprek.txt'), 'Anna: Hoi.');
    const file = sourceFile(join(folder, 'gesprek.txt'));
    expect(file.name).toBe('gesprek.txt');
    expect(await file.read()).toEqual({ ok: true, value: new Uint8Array(Buffer.from('Anna: Hoi.')) });
  });

  it.each([
    ['a folder', 'map.txt', (path: string) => mkdirSync(path), 'it is not a file'],
    ['a device', 'nul.txt', (path: string) => symlinkSync('/dev/zero', path), 'it is not a file'],
    ['a pipe', 'pijp.txt', (path: string) => void execFileSync('mkfifo', [path]), 'it is not a file'],
    [
      '600 MB, of which not a byte is read',
      'groot.txt',
      (path: string) => {
        writeFileSync(path, '');
        truncateSync(path, 600_000_000);
      },
      'it is 600 MB and a document may be 20 MB',
    ],
  ])('refuses %s', async (_, name, make, reason) => {
    const path = join(folder, name);
    make(path);
    const read = await sourceFile(path).read();
    expect(read.ok ? '' : read.error.message).toContain(
      `“${name}” could not be read: ${reason}. Nothing was imported from it.`,
    );
  });

  it.skipIf(process.getuid?.() === 0)('refuses a file that may not be opened', async () => {
    const path = join(folder, 'dicht.txt');
    writeFileSync(path, 'Anna: Hoi.');
    chmodSync(path, 0);
    const read = await sourceFile(path).read();
    expect(read.ok ? '' : read.error.message).toContain('you may not open it');
  });
});
