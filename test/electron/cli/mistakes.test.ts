import { readdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudyFolder } from '../../../electron/study/open-folder';
import { expectOk } from '../../../shared/lib/result';
import { commandLine, typedWords, uncodedStudy, type CommandLine } from './command-line';

let line: CommandLine;
let study: string;

beforeAll(async () => {
  line = await commandLine();
  study = await uncodedStudy(line, 'study');
  await line.done('new', line.at('other'), '--name', 'Ander', '--coder', 'Noor Vermaat');
  await writeFile(line.at('table.tsv'), 'document\tcoder\tcode\twords\n');
  await writeFile(line.at('empty.csv'), 'pseudonym;group\n');
  await writeFile(line.at('stranger.csv'), 'document;speaker;participant;group\nLL-01 Sem;Sem;Piet;Vreemd\n');
  await writeFile(line.at('known.csv'), 'pseudonym;group;role\nLeerling 99;Nieuw;\nLeerling 99;Ouders;\n');
  await writeFile(line.at('about.csv'), 'file;title;kind\nLL-01-sem.txt;Sem;gesprek\n');
  await writeFile(line.at('notes.pdf'), 'words');
});
afterAll(() => line.remove());

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
      'This table has no rows below its headings. Nothing was changed.',
    ],
    [
      'participants import {}/study {}/known.csv',
      'Row 3: “Leerling 99” stands in this table twice; the first row counts. Nothing was changed. Mend the table.',
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
    const { out, err, status } = await line.run(...typedWords(words, line.folder), '--json');
    expect({ out, status }).toEqual({ out: '', status: 1 });
    expect(shortened(err)).toBe(`${sentence}\n`);
    expect(await everything()).toEqual(before);
  });
});

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
