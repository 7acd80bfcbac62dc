import { expect, it } from 'vitest';
import { factsOf } from '../../../electron/importer/import-facts';
import { importOptions as parsedOptions } from '../../../electron/importer/options-schema';
import { isSource, linesOf } from '../../../renderer/features/import/source-choices';
import { settledOptions } from '../../../renderer/features/import/wizard-actions';
import { finishReview } from '../../../shared/import/review/finish-review';
import { decideLabel, startReview } from '../../../shared/import/review/label-review';
import type { ReadyFile } from '../../../shared/ipc/import-messages';
import { importOptions } from '../../../shared/ipc/import-requests';
import type { ParsedSource } from '../../../shared/import/parsed-file';
import { expectOk } from '../../../shared/lib/result';
import { parse } from '../../support/parse-source';

const GROUPS = [
  ['Gesprek', 'Spreker', 'Tekst'],
  ['Groep A', 'Anna', 'Ik begin wel, want ik was er het eerst.'],
  ['Groep A', 'R1', 'Ik sluit me daarbij aan, zeker.'],
  ['Groep A', 'Anna', 'En dan is er nog de pauze in de hal.'],
  ['Groep B', 'Bram', 'Bij ons gaat dat heel anders, denk ik.'],
  ['Groep B', 'R1', 'Wij hebben daar nooit over gesproken.'],
  ['Groep B', 'Bram', 'Nee, dat komt nu voor het eerst.'],
];
const NOBODY = { participants: [], groups: [], spoken: [], remembered: new Map() };

const csv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));

/** A file as the window has it, and what becomes of it once the labels of its sources are decided about. */
async function decided(
  name: string,
  bytes: Uint8Array,
  answers: readonly (readonly [source: string, of: string])[],
) {
  const file: ReadyFile = {
    ...factsOf(expectOk(await parse(name, bytes)), {}),
    key: 'f1',
    name,
    revision: 1,
  };
  const files = linesOf([file])
    .filter(isSource)
    .map(({ id, source }) => ({ id, set: '', labels: source.facts.labels }));
  const review = answers.reduce(
    (open, [source, of]) => decideLabel(open, source, 'R1', { kind: 'variant', of }, 'file'),
    startReview(files, NOBODY),
  );
  const options = settledOptions(file, finishReview(review));
  const sent = parsedOptions.parse(importOptions.parse(options));
  const { sources } = expectOk(await parse(name, bytes, sent));
  return { options, turns: sources.map(turnsOf) };
}

const turnsOf = ({ title, speakers, turns, text }: ParsedSource): readonly string[] => [
  title,
  ...turns.map(({ speaker, from, to }) => `${speakers[speaker] ?? '–'}: ${text.slice(from, to)}`),
];

it('a label is somebody else in the next conversation of one workbook', async () => {
  const answers = [
    ['f1/0', 'Anna'],
    ['f1/1', 'Bram'],
  ] as const;
  const { options, turns } = await decided('groepen.csv', csv(GROUPS), answers);
  expect(options).toEqual({ bySource: { 0: { join: { R1: 'Anna' } }, 1: { join: { R1: 'Bram' } } } });
  expect(turns).toEqual([
    [
      'Groep A',
      'Anna: Ik begin wel, want ik was er het eerst.',
      'Anna: Ik sluit me daarbij aan, zeker.',
      'Anna: En dan is er nog de pauze in de hal.',
    ],
    [
      'Groep B',
      'Bram: Bij ons gaat dat heel anders, denk ik.',
      'Bram: Wij hebben daar nooit over gesproken.',
      'Bram: Nee, dat komt nu voor het eerst.',
    ],
  ]);
});

it('an answer for one conversation leaves the others as they were', async () => {
  const { options, turns } = await decided('groepen.csv', csv(GROUPS), [['f1/1', 'Bram']]);
  expect(options).toEqual({ bySource: { 1: { join: { R1: 'Bram' } } } });
  expect(turns.map((each) => each[2])).toEqual([
    'R1: Ik sluit me daarbij aan, zeker.',
    'Bram: Wij hebben daar nooit over gesproken.',
  ]);
});

it('a file of one source has its answers for the whole file', async () => {
  const { options } = await decided('groep.csv', csv(GROUPS.slice(0, 4)), [['f1/0', 'Anna']]);
  expect(options).toEqual({ speakers: { join: { R1: 'Anna' } } });
});
