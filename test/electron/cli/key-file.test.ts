import { cp, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeyFile } from '../../../electron/study/key-file';
import { findKeyFile, keyPath } from '../../../electron/study/key-path';
import { openStudyFolder } from '../../../electron/study/open-folder';
import { expectOk } from '../../../shared/lib/result';
import { scanForLeaks } from '../../support/leak-scan';
import { commandLine, type CommandLine } from './command-line';

const PASSPHRASE = 'negen gele kranen';
const NAMES = ['Yasmina', 'Fatima Ouardi', 'Joris van den Berg'];
const LOCKED =
  'The key file of this study is locked, so names that it knows could not be replaced. Nothing was written. Unlock it first. CODEBOOM_PASSPHRASE in the environment does that.\n';

let line: CommandLine;
let study: string;
let studyId: string;

/** A study in which names of the key file stand everywhere a person may type: words, titles, codes, groups, roles. */
beforeAll(async () => {
  line = await commandLine();
  study = line.at('Havenstad Yasmina.codeboom');
  await writeFile(
    line.at('Gesprek Yasmina.txt'),
    'Interviewer: En Yasmina’s vader, Joris van den Berg?\nYasmina: Dat zei FATIMA OUARDI ook.\n',
  );
  await line.done('new', study, '--name', 'Studie van Yasmina', '--coder', 'Fatima Ouardi');
  await line.done('import', study, line.at('Gesprek Yasmina.txt'));
  await line.done('codes', 'add', study, 'Wat Yasmina zegt');
  const link = ['participants', 'link', study, '--document', 'Gesprek Yasmina', '--speaker'];
  await line.done(...link, 'Yasmina', '--participant', 'Leerling 02', '--group', 'Klas van Yasmina');
  await line.done(...link, 'Interviewer', '--group', 'Interviewer');
  const code = [
    'code',
    study,
    '--document',
    'Gesprek Yasmina',
    '--code',
    'Wat Yasmina zegt',
    '--coder',
    'Fatima Ouardi',
  ];
  await line.done(...code, '--text', 'En Yasmina’s vader, Joris van den Berg?');
  await line.done(...code, '--text', 'Dat zei FATIMA OUARDI ook.');
  await writeKey();
});
afterAll(() => line.remove());

async function writeKey(): Promise<void> {
  const session = expectOk(await openStudyFolder(study, { access: 'read' }));
  studyId = session.store.header.id;
  const [participant = ''] = session.study.participants.keys();
  const empty = expectOk(await KeyFile.unlock(keyPath(study), studyId, PASSPHRASE));
  const pupil = expectOk(await empty.withNames(participant, ['Yasmina']));
  const teacher = expectOk(await pupil.withNames('gone', ['Fatima Ouardi']));
  expectOk(await teacher.withNames('gone too', ['Joris van den Berg']));
}

describe('while the key file is locked', () => {
  it.each<readonly [string, (folder: string) => readonly string[]]>([
    ['an export to Word', (folder) => ['export', folder, '--format', 'docx', '--out', line.at('q.docx')]],
    ['an export to a table', (folder) => ['export', folder, '--format', 'csv', '--out', line.at('q.csv')]],
    ['a list of quotes', (folder) => ['quotes', folder, '--json']],
  ])('%s is refused and writes nothing', async (_, command) => {
    const { out, err, status } = await line.run(...command(study));
    expect({ out, err, status }).toEqual({ out: '', err: LOCKED, status: 1 });
    await expect(stat(line.at('q.docx'))).rejects.toThrow('ENOENT');
    await expect(stat(line.at('q.csv'))).rejects.toThrow('ENOENT');
  });

  it('a wrong passphrase opens nothing', async () => {
    const { out, err, status } = await line.runWithPassphrase('tien gele kranen', 'quotes', study);
    expect({ out, err, status }).toEqual({
      out: '',
      err: 'The passphrase does not open the key file. Nothing was changed. Try again.\n',
      status: 1,
    });
  });

  it('renaming, copying or linking the study folder does not get round it', async () => {
    await cp(study, line.at('kopie'), { recursive: true });
    await symlink(study, line.at('koppeling'));
    await symlink(study, `${line.at('backups')}-koppeling`);
    for (const folder of [line.at('kopie'), line.at('koppeling'), `${study}/`, `${study}/../kopie`]) {
      expect((await line.run('quotes', folder)).err).toBe(LOCKED);
    }
  });

  it('a key file that cannot be read locks too, one of another study does not', async () => {
    const key = await readFile(keyPath(study));
    const aside = line.at('aside');
    await rename(keyPath(study), aside);
    expect(await findKeyFile(study, studyId)).toBe(null);
    await writeFile(keyPath(study), 'torn');
    expect((await line.run('quotes', study)).err).toBe(LOCKED);
    await writeFile(keyPath(study), JSON.stringify({ study: 'another' }));
    expect((await line.run('quotes', study)).status).toBe(0);
    await writeFile(keyPath(study), key);
  });

  it('commands that print no words of participants go on', async () => {
    expect(await line.done('check', study)).toBe('The study is sound.\n');
    expect(await line.done('codes', 'add', study, 'Nieuw')).toBe('Added “Nieuw”.\n');
  });
});

describe('with the passphrase in the environment', () => {
  it('quotes carry the pseudonym wherever a name stood', async () => {
    const { out, err, status } = await line.runWithPassphrase(PASSPHRASE, 'quotes', study, '--json');
    expect({ err, status }).toEqual({ err: '', status: 0 });
    const quote = {
      document: 'Gesprek Leerling 02',
      speaker: expect.any(String),
      codes: [{ path: 'Wat Leerling 02 zegt', coder: '[participant]', valence: null }],
    };
    expect(JSON.parse(out)).toMatchObject([
      { ...quote, text: 'En Leerling 02’s vader, [participant]?', stakeholder: 'Interviewer' },
      {
        ...quote,
        text: 'Dat zei [participant] ook.',
        stakeholder: 'Klas van Leerling 02',
        participant: 'Leerling 02',
      },
    ]);
  });

  it.each(['docx', 'csv', 'csv-no-bom'])('no byte of the %s file holds a name of the key', async (format) => {
    const out = line.at(`quotes.${format}`);
    const { err, status } = await line.runWithPassphrase(
      PASSPHRASE,
      'export',
      study,
      '--format',
      format,
      '--out',
      out,
    );
    expect({ err, status }).toEqual({ err: '', status: 0 });
    const bytes = await readFile(out);
    expect(scanForLeaks(out, bytes, NAMES)).toEqual([]);
    expect(scanForLeaks(out, bytes, ['Leerling 02', '[participant]']).length).toBeGreaterThan(1);
  });
});
