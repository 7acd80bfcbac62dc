import { cp, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudyFolder } from '../../../electron/study/open-folder';
import { expectOk } from '../../../shared/lib/result';
import { commandLine, sample, uncodedStudy, type CommandLine } from './command-line';

let line: CommandLine;
let noor: string;
let daan: string;

/** Two copies of the sample study, each coded by one of its coders from the sample's own table. */
beforeAll(async () => {
  line = await commandLine();
  noor = await uncodedStudy(line, 'noor');
  daan = await copyOf(noor, 'daan');
  const rows = (await readFile(sample('codings.tsv'), 'utf8')).trimEnd().split('\n');
  for (const [study, coder] of [
    [noor, 'Noor Vermaat'],
    [daan, 'Daan Wolters'],
  ] as const) {
    await writeFile(line.at('own.tsv'), rows.filter((row) => row.split('\t')[1] === coder).join('\n'));
    await line.done('code', study, '--file', line.at('own.tsv'));
  }
  await line.done('codes', 'add', daan, 'Thuis > Werk van de ouders');
});
afterAll(() => line.remove());

async function copyOf(study: string, name: string): Promise<string> {
  await cp(study, line.at(name), { recursive: true });
  return line.at(name);
}

/** Every coding of a study as one line, by id and place. */
async function codingsOf(folder: string): Promise<readonly string[]> {
  const { study } = expectOk(await openStudyFolder(folder, { access: 'read' }));
  const codings = [...study.codings.values()].flatMap((each) => [...each.values()]);
  return codings
    .map(({ id, document, from, to, code, coder }) => [id, document, from, to, code, coder].join(' '))
    .toSorted();
}

describe('two copies of the sample study, coded apart', () => {
  it('merge to one with every coding of both, in either order, and again adds nothing', async () => {
    const [mine, theirs] = [await codingsOf(noor), await codingsOf(daan)];
    expect([mine.length, theirs.length]).toEqual([291, 215]);
    const [one, other] = [await copyOf(noor, 'noor-first'), await copyOf(daan, 'daan-first')];
    expect(await line.json('merge', one, daan, '--apply')).toMatchObject({ applied: true, collisions: [] });
    expect(await line.json('merge', other, noor, '--apply')).toMatchObject({ applied: true, collisions: [] });
    const both = [...mine, ...theirs].toSorted();
    expect(await codingsOf(one)).toEqual(both);
    expect(await codingsOf(other)).toEqual(both);
    expect(await line.done('quotes', one, '--json')).toBe(await line.done('quotes', other, '--json'));
    for (const [study, from] of [
      [one, daan],
      [one, other],
      [other, noor],
    ] as const) {
      expect(await line.done('merge', study, from, '--apply')).toBe(
        'Everything in it is here already. Nothing was changed.\n',
      );
    }
    expect(await codingsOf(one)).toEqual(both);
    expect(await line.done('check', one)).toBe('The study is sound.\n');
  });

  it('say what would come in and change nothing without --apply', async () => {
    const before = await codingsOf(noor);
    expect(await line.done('merge', noor, daan)).toBe(
      [
        '3 operations that are not here yet, by Noor Vermaat, Daan Wolters',
        '  new codings: 215 (Voorbeeld in de familie, Waarden en identiteit, Waarom dit profiel, Salaris en zekerheid, Schooladvies en niveau, …)',
        '  new codes: 1 (Werk van de ouders)',
        '  new coders: 1 (Daan Wolters)',
        'codings: mine 291 + only theirs 215 = active 506 + archived 0, unaccounted 0',
        'codes: mine 50 + only theirs 1 = active 51 + archived 0, unaccounted 0',
        'documents: mine 10 + only theirs 0 = active 10 + archived 0, unaccounted 0',
        'participants: mine 18 + only theirs 0 = active 18 + archived 0, unaccounted 0',
        'memos: mine 0 + only theirs 0 = active 0 + archived 0, unaccounted 0',
        'Nothing was changed; --apply merges.',
        '',
      ].join('\n'),
    );
    expect(await codingsOf(noor)).toEqual(before);
  });

  it('merge the same by a package as by the folder', async () => {
    const [byFolder, byPackage] = [await copyOf(noor, 'by-folder'), await copyOf(noor, 'by-package')];
    expect(await line.done('send', daan, '--out', line.at('daan.cbx'))).toBe(
      'Wrote “daan.cbx”. No names are replaced in it: give it only to people who may read the transcripts.\n',
    );
    await line.done('merge', byFolder, daan, '--apply');
    await line.done('merge', byPackage, line.at('daan.cbx'), '--apply');
    expect(await codingsOf(byPackage)).toEqual(await codingsOf(byFolder));
  });

  it('keep two coders of one name apart, who are then told by their ids', async () => {
    const [here, there] = [await copyOf(noor, 'here'), await copyOf(noor, 'there')];
    const passage = ['--document', 'LL-06 Floor', '--from', '0', '--to', '9', '--code', 'Organisatie'];
    for (const study of [here, there]) await line.done('code', study, ...passage, '--coder', 'Imke');
    await line.done('merge', here, there, '--apply');
    const { err, status } = await line.run('quotes', here, '--coder', 'Imke');
    const [, first = '', second = ''] =
      /^“Imke” stands for 2 coders \((\w+), (\w+)\)\. Nothing was changed\. Give the id\.\n$/.exec(err) ?? [];
    expect(status).toBe(1);
    expect(await line.json('quotes', here, '--coder', first)).toHaveLength(1);
    const agreement = await line.done('agreement', here, '--coders', `${first},${second}`);
    expect(agreement.split('\n').at(-2)).toBe('all codes\t100.0 %\t1.000');
  });
});
