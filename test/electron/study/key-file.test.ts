import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KeyFile } from '../../../electron/study/key-file';
import { expectOk } from '../../../shared/lib/result';
import { filesOf, freshFolder, smallStudy } from './study-folder';

const STUDY = '3f0c6c1e-0000-4000-8000-000000000001';
const PASSPHRASE = 'zes woorden zijn een goed begin';
const NAMES = { p1: ['Fatima El Amrani', 'Faatje'], p2: ['Jan-Willem de Vries'] };
const WRONG = 'The passphrase does not open the key file. Nothing was changed. Try again.';
const FOREIGN = 'This is not the key file of this study. Nothing was changed. Try again.';

async function written(): Promise<string> {
  const path = join(await freshFolder(), 'study.key');
  const key = expectOk(await KeyFile.unlock(path, STUDY, PASSPHRASE));
  const one = expectOk(await key.withNames('p1', NAMES.p1));
  expectOk(await one.withNames('p2', NAMES.p2));
  return path;
}

async function messageOf(path: string, passphrase = PASSPHRASE, study = STUDY): Promise<string> {
  const key = await KeyFile.unlock(path, study, passphrase);
  return key.ok ? 'opened' : key.error.message;
}

type Fields = Record<'study' | 'salt' | 'iv' | 'tag' | 'data', string>;

function flipped(base64: string, at: number): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString('base64');
}

describe('the key file', () => {
  it('gives the names back to the passphrase they were written with, however its letters are composed', async () => {
    const path = join(await freshFolder(), 'study.key');
    const key = expectOk(await KeyFile.unlock(path, STUDY, 'café met een é'.normalize('NFC')));
    expectOk(await key.withNames('p1', NAMES.p1));
    const again = expectOk(await KeyFile.unlock(path, STUDY, 'café met een é'.normalize('NFD')));
    expect(again.names).toEqual({ p1: NAMES.p1 });
  });

  it('is not there before the first name is written', async () => {
    const folder = await freshFolder();
    expectOk(await KeyFile.unlock(join(folder, 'study.key'), STUDY, PASSPHRASE));
    expect((await filesOf(folder)).size).toBe(0);
  });

  it('holds no name and no passphrase in its bytes, and neither does the study beside it', async () => {
    const folder = await freshFolder();
    const session = await smallStudy(join(folder, 'study'));
    const path = join(folder, 'study.key');
    const key = expectOk(await KeyFile.unlock(path, session.store.header.id, PASSPHRASE));
    expectOk(await key.withNames('p1', NAMES.p1));
    const told = ['Fatima', 'Amrani', 'Faatje', PASSPHRASE].flatMap((word) => [
      Buffer.from(word),
      Buffer.from(word, 'utf16le'),
      Buffer.from(Buffer.from(word).toString('base64').replace(/=+$/, '').slice(0, -1)),
    ]);
    const files = [...(await filesOf(folder))];
    expect(files.map(([name]) => name)).toContain('study.key');
    const leaks = files.filter(([, bytes]) => told.some((word) => bytes.includes(word)));
    expect(leaks.map(([name]) => name)).toEqual([]);
  });

  it('takes an entry out with no names', async () => {
    const path = await written();
    const key = expectOk(await KeyFile.unlock(path, STUDY, PASSPHRASE));
    expect(key.names).toEqual(NAMES);
    expectOk(await key.withNames('p1', []));
    expect(expectOk(await KeyFile.unlock(path, STUDY, PASSPHRASE)).names).toEqual({ p2: NAMES.p2 });
  });

  it('opens to no other passphrase and for no other study, and stays as it is', async () => {
    const path = await written();
    const before = await readFile(path);
    expect(await messageOf(path, `${PASSPHRASE} `)).toBe(WRONG);
    expect(await messageOf(path, PASSPHRASE, 'another-study')).toBe(FOREIGN);
    expect(await readFile(path)).toEqual(before);
  });

  it('notices one changed bit in any part', async () => {
    const path = await written();
    const fields: Fields = JSON.parse(await readFile(path, 'utf8'));
    const last = Buffer.from(fields.data, 'base64').length - 1;
    const changes: readonly Partial<Fields>[] = [
      { salt: flipped(fields.salt, 0) },
      { iv: flipped(fields.iv, 11) },
      { tag: flipped(fields.tag, 15) },
      { tag: Buffer.from(fields.tag, 'base64').subarray(0, 4).toString('base64') },
      { data: flipped(fields.data, 0) },
      { data: flipped(fields.data, last) },
      { data: '' },
    ];
    const answers = [];
    for (const change of changes) {
      await writeFile(path, JSON.stringify({ ...fields, ...change }));
      answers.push(await messageOf(path));
    }
    expect(answers).toEqual(changes.map(() => WRONG));
  });

  it('cannot be passed off as another study’s by changing the name in it', async () => {
    const path = await written();
    const fields: Fields = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...fields, study: 'another-study' }));
    expect(await messageOf(path, PASSPHRASE, 'another-study')).toBe(WRONG);
  });

  it.each([
    ['empty', ''],
    ['not JSON', 'PK\u0003\u0004'],
    ['cut off', '{"format":1,"study":"'],
    ['of a newer format', JSON.stringify({ format: 2, study: STUDY, salt: '', iv: '', tag: '', data: '' })],
  ])('is refused and left alone when it is %s', async (_case, content) => {
    const path = join(await freshFolder(), 'study.key');
    await writeFile(path, content);
    expect(await messageOf(path)).toBe(FOREIGN);
    expect(await readFile(path, 'utf8')).toBe(content);
  });

  it('is never replaced after another program wrote it, whether it was new or known here', async () => {
    const path = await written();
    const theirs = await readFile(path, 'utf8');
    const elsewhere = join(await freshFolder(), 'study.key');
    const fresh = expectOk(await KeyFile.unlock(elsewhere, STUDY, PASSPHRASE));
    await writeFile(elsewhere, theirs);
    const known = expectOk(await KeyFile.unlock(path, STUDY, PASSPHRASE));
    const later = await readFile(path, 'utf8').then((text) => `${text}\n`);
    await writeFile(path, later);
    for (const key of [fresh, known]) {
      expect(await key.withNames('p3', ['Joris'])).toEqual({
        ok: false,
        error: {
          code: 'key-changed',
          message:
            'The key file was changed by another program. Nothing was written to it. Lock and unlock it to see what it holds now.',
        },
      });
    }
    expect([await readFile(elsewhere, 'utf8'), await readFile(path, 'utf8')]).toEqual([theirs, later]);
  });

  it('is never replaced where it cannot be read', async () => {
    const path = join(await freshFolder(), 'study.key');
    await mkdir(path);
    expect(await messageOf(path)).toBe('The key file cannot be read. Nothing was changed. Try again.');
  });
});
