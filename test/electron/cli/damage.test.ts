import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../../electron/storage/checksum';
import { studyPaths } from '../../../electron/storage/file-names';
import { encodePackedState, readPackedState } from '../../../electron/storage/packed-state-file';
import { realDisk } from '../../../electron/storage/real-disk';
import { readStudyHeader } from '../../../electron/storage/study-header';
import { PACKING } from '../../../electron/study/kept-study';
import { expectOk, fail } from '../../../shared/lib/result';
import { commandLine, uncodedStudy, type CommandLine } from './command-line';

let line: CommandLine;
let study: string;

beforeAll(async () => {
  line = await commandLine();
  study = await uncodedStudy(line, 'study');
});
afterAll(() => line.remove());

async function copyOf(original: string, name: string): Promise<string> {
  await cp(original, line.at(name), { recursive: true });
  return line.at(name);
}

describe('a study that somebody else has open', () => {
  it('can be read, is not changed, and says how it is taken over', async () => {
    const locked = await copyOf(study, 'locked');
    const holder = { host: 'another-computer', pid: 7, nonce: 'abc' };
    await writeFile(line.at('locked', '.lock'), JSON.stringify(holder));
    expect(await line.done('check', locked)).toBe('The study is sound.\n');
    expect(await line.run('codes', 'add', locked, 'Nieuw')).toEqual({
      out: '',
      err: 'This study is open in process 7 on another-computer. Nothing was changed. Close it there first; if nobody is working in it any more, take it over. --take-over does that.\n',
      status: 1,
    });
    expect(await line.done('codes', 'add', locked, 'Nieuw', '--take-over')).toBe('Added “Nieuw”.\n');
    expect(await line.done('codes', 'add', locked, 'Weer nieuw')).toBe('Added “Weer nieuw”.\n');
  });
});

describe('damage on disk', () => {
  it('is said aloud by the command that repairs it, which succeeds', async () => {
    const torn = await copyOf(study, 'torn');
    const newest = (await readdir(line.at('torn', 'data')))
      .filter((name) => name.startsWith('log'))
      .toSorted()
      .at(-1);
    await appendFile(line.at('torn', 'data', newest ?? ''), 'half a line');
    const { out, err, status } = await line.run('codes', 'add', torn, 'Nieuw');
    expect({ out, status }).toEqual({ out: 'Added “Nieuw”.\n', status: 0 });
    expect(err).toMatch(/^.+\n$/);
  });

  it('that leaves nothing readable is a finding of the check', async () => {
    const broken = await copyOf(study, 'broken');
    for (const name of await readdir(line.at('broken', 'data')))
      await writeFile(line.at('broken', 'data', name), 'x');
    const { out, err, status } = await line.run('check', broken, '--json');
    const answer: unknown = JSON.parse(out);
    expect(status).toBe(1);
    expect(answer).toEqual({ sound: false, findings: [{ kind: 'damaged', sentence: err.trimEnd() }] });
    expect(err).toContain('damaged beyond what can be repaired safely. Nothing was changed.');
  });

  it('to nothing but the state kept for opening, as only a mistake of the program can do, is a finding', async () => {
    const misled = await copyOf(study, 'misled');
    const name = (await readdir(line.at('misled', 'data'))).find((each) => each.startsWith('state-')) ?? '';
    const { id } = expectOk(
      (await readStudyHeader(realDisk, studyPaths(misled))) ?? fail('no-header', 'No study.'),
    );
    const bytes = await readFile(line.at('misled', 'data', name));
    const kept = readPackedState(sha256, bytes, { study: id, stamp: PACKING });
    if (kept === undefined) throw new Error('no state was kept');
    const wrong = Buffer.from(
      Buffer.from(kept.body).toString('utf8').replace('"position":0', '"position":7'),
    );
    const file = line.at('misled', 'data', name);
    await writeFile(file, Buffer.concat(encodePackedState(sha256, kept, wrong)));
    const { out, status } = await line.run('check', misled, '--json');
    expect([JSON.parse(out), status]).toMatchObject([
      { sound: false, findings: [{ kind: 'kept-state' }] },
      1,
    ]);
    await rm(file);
    expect(await line.done('check', misled)).toBe('The study is sound.\n');
  });

  it('of one text is a finding that names the document', async () => {
    const forged = await copyOf(study, 'forged');
    const name = (await readdir(line.at('forged', 'sources'))).find((each) => each.endsWith('.txt'));
    const first = line.at('forged', 'sources', name ?? '');
    await writeFile(first, (await readFile(first, 'utf8')).replace('e', 'E'));
    const { out, status } = await line.run('check', forged, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ sound: false, findings: [{ kind: 'text' }] });
  });
});

describe('a study that is lost', () => {
  it('comes back from a backup, and what was there stays aside', async () => {
    const lost = line.at('lost');
    const made = await line.done('new', lost, '--name', 'Proef', '--coder', 'Noor', '--json');
    const { id }: { id: string } = JSON.parse(made);
    await line.done('codes', 'add', lost, 'Eerst');
    await line.done('codes', 'add', lost, 'Later');
    const list = await line.json('backups', 'list', lost);
    expect(list).toEqual([
      { backup: expect.stringMatching(/_000006_[0-9a-f]{8}\.json$/), at: expect.any(String) },
      { backup: expect.stringMatching(/_000004_[0-9a-f]{8}\.json$/), at: expect.any(String) },
      { backup: expect.stringMatching(/_000002_[0-9a-f]{8}\.json$/), at: expect.any(String) },
    ]);
    for (const name of await readdir(line.at('lost', 'data')))
      await writeFile(line.at('lost', 'data', name), 'x');
    const { err, status } = await line.run('codes', 'list', lost);
    expect(status).toBe(1);
    expect(err).toMatch(/ Restore one of its 3 backups; .*“codeboom backups list” names them\.\n$/);
    const [newest = ''] = (await line.done('backups', 'list', lost)).split('\t');
    expect(await line.json('backups', 'restore', lost, newest)).toMatchObject({ commits: 4 });
    expect(await line.done('codes', 'list', lost)).toBe('Eerst\t0\nLater\t0\n');
    expect(await line.run('backups', 'restore', lost, 'nonsense.json')).toEqual({
      out: '',
      err: 'There is no backup “nonsense.json” of this study. Nothing was changed. Choose one that is listed.\n',
      status: 1,
    });
    // Without study.json nothing in the folder tells which backups are its own; a path does.
    await rm(line.at('lost', 'study.json'));
    expect((await line.run('backups', 'restore', lost, newest)).status).toBe(1);
    expect(await line.json('backups', 'restore', lost, line.at('backups', id, newest))).toMatchObject({
      commits: 4,
    });
    expect(await line.done('codes', 'list', lost)).toBe('Eerst\t0\nLater\t0\n');
  });
});
