import { appendFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudyFolder } from '../../../electron/study/open-folder';
import { expectOk } from '../../../shared/lib/result';
import { commandLine, uncodedStudy, type CommandLine } from './command-line';

let line: CommandLine;
let study: string;

beforeAll(async () => {
  line = await commandLine();
  study = await uncodedStudy(line, 'study');
  await line.done('new', line.at('other'), '--name', 'Ander', '--coder', 'Noor Vermaat');
  await writeFile(line.at('table.tsv'), 'document\tcoder\tcode\twords\n');
  await writeFile(line.at('empty.csv'), 'pseudonym;group\n');
  await writeFile(line.at('stranger.csv'), 'document;speaker;participant;group\nLL-01 Sem;Sem;Piet;Vreemd\n');
  await writeFile(line.at('known.csv'), 'pseudonym;group;role\nLeerling 99;Nieuw;\nLeerling 01;Nieuw;\n');
  await writeFile(line.at('about.csv'), 'file;title;kind\nLL-01-sem.txt;Sem;gesprek\n');
  await writeFile(line.at('notes.pdf'), 'words');
});
afterAll(() => line.remove());

/** What is typed, with `{}` for the folder of the test. */
function typed(words: string): readonly string[] {
  return [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) =>
    (quoted ?? plain).replaceAll('{}', line.folder),
  );
}

const PASSAGE = 'code {}/study --document "LL-01 Sem" --coder "Noor Vermaat"';

describe('a mistake that can be mended is one sentence on standard error, exit status 1 and no change:', () => {
  it.each<readonly [words: string, sentence: string]>([
    [
      'quotes {}/nowhere',
      'There is no study in this folder. Choose the folder that holds study.json, or make a new study.',
    ],
    [
      'codes add {}/nowhere A',
      'There is no study in this folder. Choose the folder that holds study.json, or make a new study.',
    ],
    [
      'new {}/study --name A --coder B',
      'There is a study in this folder already. Nothing was changed. Open it, or choose another folder.',
    ],
    [
      'new {}/third --name " " --coder B',
      'A study’s name has 1 to 200 characters and a coder’s 1 to 100. Nothing was made. Write others.',
    ],
    [
      'codes add {}/study "A > > B"',
      'A level of the path is empty. Nothing was changed. Write it as A > B > C.',
    ],
    [
      'codes import {}/study {}/tree.json',
      '“tree.json” does not exist. Nothing was changed. Choose another file.',
    ],
    ['codes import {}/study {}', '“NAME” is no file. Nothing was changed. Choose another file.'],
    [
      'codes import {}/study {}/notes.pdf',
      'Codes cannot be read from “notes.pdf”. Nothing was added. Choose a .json, .csv or .txt file.',
    ],
    [
      'participants import {}/study {}/empty.csv',
      '“empty.csv” has no rows below its heading. Nothing was changed.',
    ],
    [
      'participants import {}/study {}/known.csv',
      'Row 2 names “Leerling 01”, who is somebody else already. Nobody was added. Mend the table.',
    ],
    [
      'participants import {}/study {}/stranger.csv',
      'Row 1 names a participant “Piet” who is not in the study. Nobody was linked. Mend the table.',
    ],
    [
      'participants link {}/study --document "LL-01 Sem" --speaker Piet --group Ouders',
      'Nobody called “Piet” speaks there. Nothing was changed. Its labels are Interviewer, Sem.',
    ],
    [
      'participants link {}/study --document "LL-01 Sem" --speaker Sem --participant Nieuw',
      '“Nieuw” is new. Nothing was changed. Say by --group who that is.',
    ],
    [
      'participants link {}/study --document "LL-01 Sem" --speaker Sem --participant "Leerling 01" --group Ouders',
      '“Leerling 01” belongs to “Leerlingen”, not to “Ouders”. Nothing was changed. Leave --group out.',
    ],
    [
      'import {}/study {}/x.txt --about {}/about.csv',
      'Row 1 of “about.csv”: “gesprek” is none of interview, focus-group, report, logbook, other. Nothing was imported. Mend the table.',
    ],
    [
      `${PASSAGE} --code Doorvragen --text werkstuk`,
      '“Doorvragen” stands for 2 codes: PATHS. Nothing was changed. Give the whole path or the id.',
    ],
    [
      `${PASSAGE} --code Tijd --text werkstuk`,
      'There is no code “Tijd” in this study. Nothing was changed. Check the path.',
    ],
    [
      `${PASSAGE} --code Keuzeproces --text "dit staat er niet"`,
      'These words are not in the document. Nothing was coded. Copy them from it exactly.',
    ],
    [
      `${PASSAGE} --code Keuzeproces --text " "`,
      'These words are not in the document. Nothing was coded. Copy them from it exactly.',
    ],
    [
      `${PASSAGE} --code Keuzeproces --text "mijn vader"`,
      'These words stand at 6 places (RANGES). Nothing was coded. Give more words, or --from and --to.',
    ],
    [
      `${PASSAGE} --code Keuzeproces --from 6280 --to 6285`,
      '6280-6285 is outside the document, which ends at 6284. Nothing was coded. Give offsets inside it, the start below the end.',
    ],
    [
      `${PASSAGE} --code Keuzeproces --from 20 --to 10`,
      '20-10 is empty. Nothing was coded. Give offsets inside it, the start below the end.',
    ],
    [
      `${PASSAGE} --code Keuzeproces --from 0 --to 3 --participant Nieuw`,
      '“Nieuw” is new. Nothing was changed. Say by --group who that is.',
    ],
    [
      'code {}/study --document LL-01 --text a --code Keuzeproces --coder Noor',
      'There is no document “LL-01” in this study. Nothing was changed. Check the name.',
    ],
    [
      'code {}/study --document "LL-01 Sem" --from 0 --to 3 --code Keuzeproces --coder " "',
      'A coder needs a name. Nothing was coded. Write one.',
    ],
    [
      'code {}/study --file {}/table.tsv',
      '“table.tsv” holds no codings. Nothing was coded. Choose another file.',
    ],
    [
      'quotes {}/study --code Tijd',
      'There is no code “Tijd” in this study. Nothing was changed. Check the path.',
    ],
    [
      'quotes {}/study --stakeholder Opa',
      'There is no stakeholder group “Opa” in this study. Nothing was changed. Check the name.',
    ],
    [
      'quotes {}/study --coder Piet',
      'There is no coder “Piet” in this study. Nothing was changed. Check the name.',
    ],
    [
      'agreement {}/study --coders "Noor Vermaat,Piet"',
      'There is no coder “Piet” in this study. Nothing was changed. Check the name.',
    ],
    [
      'agreement {}/study --coders "Noor Vermaat,Noor Vermaat"',
      'Both names stand for “Noor Vermaat”. Give two different coders.',
    ],
    [
      'merge {}/study {}/other',
      'That is a different study, not a copy of this one. Nothing was changed. Choose a package that was sent from a copy of this study.',
    ],
    [
      'merge {}/study {}/nothing.cbx',
      'There is no file or folder “{}/nothing.cbx”. Nothing was changed. Check its name.',
    ],
    [
      'merge {}/study {}/notes.pdf',
      '“{}/notes.pdf”: This is not a whole Codeboom package. Nothing was changed. Ask your colleague to send it again.',
    ],
    [
      'merge {}/study {}',
      '“{}”: There is no study in this folder. Choose the folder that holds study.json, or make a new study.',
    ],
    [
      'export {}/study --format docx --out {}/none/q.docx',
      'There is no folder “{}/none”. Nothing was written. Make it first, or choose another.',
    ],
    [
      'export {}/study --format docx --out {}',
      '“{}” is a folder. Nothing was written. Add the name of the file.',
    ],
    [
      'export {}/study --format docx --out {}/study/study.json',
      '“{}/study/study.json” is inside the study. Nothing was written. Choose another folder.',
    ],
    [
      'send {}/study --out {}/study/data/x.cbx',
      '“{}/study/data/x.cbx” is inside the study. Nothing was written. Choose another folder.',
    ],
  ])('%s', async (words, sentence) => {
    const before = await everything();
    const { out, err, status } = await line.run(...typed(words), '--json');
    expect({ out, status }).toEqual({ out: '', status: 1 });
    expect(shortened(err)).toBe(`${sentence}\n`);
    expect(await everything()).toEqual(before);
  });
});

describe('what is no command as it was typed leaves status 2, a sentence and the way to call it:', () => {
  const QUOTES = 'Usage: codeboom quotes STUDY [--code PATH] [--stakeholder G] [--coder NAME] [--document D]';
  const LIST = 'codeboom help lists the commands.';
  it.each<readonly [words: string, sentence: string, way: string]>([
    ['sing', 'There is no command “sing”.', LIST],
    ['codes', '“codes” is half a command; there are “codes import”, “codes list”, “codes add”.', LIST],
    [
      'codes sing',
      'There is no command “codes sing”; there are “codes import”, “codes list”, “codes add”.',
      LIST,
    ],
    ['quotes', 'STUDY is missing.', QUOTES],
    ['quotes ""', 'STUDY is missing.', QUOTES],
    ['quotes a b', '“b” is one word too many.', QUOTES],
    ['quotes a --colour red', 'There is no option --colour here.', QUOTES],
    ['quotes a -c red', 'There is no option -c here.', QUOTES],
    ['quotes a --constructor red', 'There is no option --constructor here.', QUOTES],
    ['quotes a --code', '--code needs a value.', QUOTES],
    ['quotes a --code --json', '--code needs a value.', QUOTES],
    ['quotes a --code A --code B', '--code is given twice.', QUOTES],
    ['quotes a --json=yes', '--json takes no value.', QUOTES],
    ['new a --name B', '--coder is missing.', 'Usage: codeboom new STUDY --name TEXT --coder NAME'],
    ['import a', 'FILE is missing.', 'Usage: codeboom import STUDY FILE... [--about TABLE] [--take-over]'],
    [
      'agreement a --coders A',
      '--coders takes two names or ids with a comma between them.',
      'Usage: codeboom agreement STUDY --coders A,B [--unit character]',
    ],
    [
      'agreement a --coders A,B --unit turn',
      'There is no unit “turn” yet.',
      'Usage: codeboom agreement STUDY --coders A,B [--unit character]',
    ],
    ['send a', '--out is missing.', 'Usage: codeboom send STUDY --out FILE.cbx'],
  ])('%s', async (words, sentence, way) => {
    expect(await line.run(...typed(words))).toEqual({ out: '', err: `${sentence}\n${way}\n`, status: 2 });
  });

  it.each<readonly [options: string, sentence: string]>([
    ['--code A --coder B', '--document is missing.'],
    ['--document A --coder B --text C', '--code is missing.'],
    ['--document A --code B --coder C', 'Give the passage by --text, or by --from and --to.'],
    ['--document A --code B --coder C --text D --to 4', 'Give the passage by --text, or by --from and --to.'],
    ['--document A --code B --coder C --from 4', '--to is missing.'],
    ['--document A --code B --coder C --from -4 --to 9', '--from takes a whole number.'],
    ['--document A --code B --coder C --from 4 --to 1e3', '--to takes a whole number.'],
    ['--file t.tsv --code B', '--file takes the place of --code.'],
  ])('code a %s', async (options, sentence) => {
    const { out, err, status } = await line.run('code', 'a', ...typed(options));
    expect({ out, err: err.split('\n')[0], status }).toEqual({ out: '', err: sentence, status: 2 });
  });

  it('an export format that does not exist', async () => {
    const { out, err, status } = await line.run(
      'export',
      study,
      '--format',
      'odt',
      '--out',
      line.at('q.odt'),
    );
    expect({ out, err: err.split('\n')[0], status }).toEqual({
      out: '',
      err: 'There is no export format “odt”.',
      status: 2,
    });
  });
});

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

  it('of one text is a finding that names the document', async () => {
    const forged = await copyOf(study, 'forged');
    const texts = (await readdir(line.at('forged', 'sources'))).filter((name) => name.endsWith('.txt'));
    const first = line.at('forged', 'sources', texts[0] ?? '');
    await writeFile(first, (await readFile(first, 'utf8')).replace('e', 'E'));
    const { out, status } = await line.run('check', forged, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ sound: false, findings: [{ kind: 'text' }] });
  });
});

async function copyOf(original: string, name: string): Promise<string> {
  await cp(original, line.at(name), { recursive: true });
  return line.at(name);
}

/** The folder's own name, ids and offsets differ from run to run or say nothing. */
function shortened(err: string): string {
  return err
    .replace(`“${line.folder.split('/').at(-1) ?? ''}” is no file`, '“NAME” is no file')
    .replaceAll(line.folder, '{}')
    .replace(/codes: .*\)\. Nothing/, 'codes: PATHS. Nothing')
    .replace(/places \([\d, -]+\)/, 'places (RANGES)');
}

/** The acts of the study and the files beside it: what must not change by a mistake. */
async function everything(): Promise<unknown> {
  const { commits } = expectOk(await openStudyFolder(study, { access: 'read' }));
  return { commits: JSON.stringify(commits).length, files: (await readdir(line.folder)).toSorted() };
}
