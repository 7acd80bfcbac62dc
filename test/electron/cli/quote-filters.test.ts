import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudyFolder } from '../../../electron/study/open-folder';
import { expectOk } from '../../../shared/lib/result';
import { commandLine, conversation, type CommandLine } from './command-line';

let line: CommandLine;
let study: string;

/** "Best wel leuk." is Leuk and School, "wel leuk" Saai, "- Nou ja, leuk." Leuk, "Wat?" Thuis. */
beforeAll(async () => {
  line = await commandLine();
  study = await conversation(line);
  const table = [
    'gesprek\tNoor\tLeuk\tBest wel leuk.',
    'gesprek\tNoor\tSchool\tBest wel leuk.',
    'gesprek\tNoor\tSaai\twel leuk',
    'gesprek\tNoor\tLeuk\t- Nou ja, leuk.',
    'gesprek\tNoor\tThuis\tWat?',
  ];
  await writeFile(line.at('codings.tsv'), `${table.join('\n')}\n`);
  await line.done('code', study, '--file', line.at('codings.tsv'));
  await writeFile(line.at('people.csv'), 'pseudonym;group;role;school\nLeerling 02;Leerlingen;leerling;B\n');
  await line.done('participants', 'import', study, line.at('people.csv'));
  await describeOne();
});
afterAll(() => line.remove());

/** Rates the first coding of "Wat?", and says everything there is to say about "Best wel leuk.". */
async function describeOne(): Promise<void> {
  const session = expectOk(await openStudyFolder(study));
  const [document = ''] = session.study.documents.keys();
  const what = [...(session.study.codings.get(document)?.values() ?? [])].find(({ from }) => from === 28);
  const ids = [what?.id ?? ''];
  expectOk(await session.run({ type: 'rate-codings', payload: { ids, valence: 'negative' } }));
  const quotations = [{ document, from: 13, to: 27 }];
  const edit = { starred: true, comment: 'Kern.', wording: '(…) leuk.' };
  expectOk(await session.run({ type: 'note-quotations', payload: { quotations, edit } }));
  await session.close();
}

async function texts(...filter: readonly string[]): Promise<readonly unknown[]> {
  const quotes = await line.json('quotes', study, ...filter);
  if (!Array.isArray(quotes)) throw new Error('not a list');
  return quotes.map(({ text }: { text: unknown }) => text);
}

describe('quotes', () => {
  it.each<readonly [filter: string, expected: readonly string[]]>([
    ['--code Leuk', ['Best wel leuk.', '- Nou ja, leuk.']],
    ['--code Leuk --and School', ['Best wel leuk.']],
    ['--code Leuk --not School', ['- Nou ja, leuk.']],
    ['--code Leuk --and Saai', []],
    ['--code Leuk --and Saai --near overlap', ['Best wel leuk.']],
    ['--code Leuk --not Saai --near overlap', ['- Nou ja, leuk.']],
    ['--code Leuk --and Thuis --near document', ['Best wel leuk.', '- Nou ja, leuk.']],
    ['--participant Leerling_01', ['Best wel leuk.', 'wel leuk', '- Nou ja, leuk.']],
    ['--participant Leerling_02', []],
    ['--attribute school=B', []],
    ['--attribute school=', ['Best wel leuk.', 'wel leuk', 'Wat?', '- Nou ja, leuk.']],
    ['--text LEUK. --code Leuk', ['Best wel leuk.', '- Nou ja, leuk.']],
    ['--valence negative', ['Wat?']],
    ['--valence none --stakeholder Interviewer', []],
    ['--starred', ['Best wel leuk.']],
    ['--commented --reworded', ['Best wel leuk.']],
    ['--k 2', ['Wat?']],
  ])('narrowed by %s', async (filter, expected) => {
    const words = filter.split(' ').map((word) => word.replace('_', ' '));
    expect(await texts(...words)).toEqual(expected);
  });

  it('tell number, comment, star and wording beside the verbatim', async () => {
    expect(await line.json('quotes', study, '--starred')).toMatchObject([
      { text: 'Best wel leuk.', number: '1:1', wording: '(…) leuk.', comment: 'Kern.', starred: true },
    ]);
    expect(await line.done('quotes', study, '--starred')).toBe(
      '1:1 gesprek 13-27 *\tLeerling 01\tBeeld > Leuk; School\n    Best wel leuk.\n',
    );
  });

  it.each([
    ['--near far', '--near takes quotation, overlap or document.'],
    ['--valence good', '--valence takes positive, neutral, negative, improvement, not-done or none.'],
    ['--attribute school', '--attribute takes NAME=VALUE.'],
    ['--code-group Kern', 'There is no code group “Kern” in this study.'],
    ['--k many', '--k takes a whole number.'],
  ])('refuse %s', async (filter, sentence) => {
    expect((await line.run('quotes', study, ...filter.split(' '))).err).toContain(sentence);
  });

  it('print the edited wording where an export is for readers', async () => {
    const out = line.at('quotes.txt');
    await line.done('export', study, '--format', 'text', '--out', out, '--code', 'Leuk');
    expect(await readFile(out, 'utf8')).toBe(
      '“(…) leuk.”\n(Leerling 01; gesprek)\n\n“- Nou ja, leuk.”\n(Leerling 01; gesprek)',
    );
  });
});
