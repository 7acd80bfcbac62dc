import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finishReview } from '../../../../shared/import/review/finish-review';
import type { LabelDecision } from '../../../../shared/import/review/label-decision';
import { decideLabel, setAcrossFiles, startReview } from '../../../../shared/import/review/label-review';
import type { LabelReview } from '../../../../shared/import/review/label-review';
import { viewReview } from '../../../../shared/import/review/view-review';
import { deal } from '../deal';
import { study } from './batch';

/** People with the ways their names are written; the first is what they are called here. */
const PEOPLE: readonly (readonly string[])[] = [
  ['Yasmina', 'YASMINA', 'Yasmina B.', 'yasmina'],
  ['Deniz', 'DENIZ', 'Deniz'],
  ['Fátima', 'Fatima', 'FÁTIMA'],
  ['Juf Marleen', 'juf Marleen', 'Marleen'],
  ['Hakima', 'Mevrouw Hakima', 'HAKIMA'],
  ['Ruud van der Veen', 'Ruud van der Veen', 'RUUD VAN DER VEEN'],
  ['Annelies', 'Annelies', 'Annelies K.'],
  ['Tom', 'TOM', 'Tom'],
];
/** Labels that are asked about once for all files: whoever asks, and pupils nobody knew. */
const OTHERS = ['I', 'Leerling ?', '–'] as const;

interface Said {
  readonly who: string;
  readonly label: string;
  readonly words: string;
}

const person = fc
  .constantFrom(...PEOPLE)
  .chain(([who = '', ...writings]) => fc.constantFrom(...writings).map((label) => ({ who, label })));
const other = fc.constantFrom(...OTHERS).map((label) => ({ who: label, label }));
const words = fc
  .record({ word: fc.constantFrom('ja', 'nee', 'misschien'), note: fc.nat({ max: 9 }) })
  .map(({ word, note }) => {
    return note === 0 ? `${word} hoor\nLet op: de bel gaat` : `${word} hoor`;
  });
const said = fc.record({ speaker: fc.oneof({ weight: 4, arbitrary: person }, other), words });
/** A focus group; dashes, and names in small letters, come at least twice, for once they are no speakers. */
const group = fc.array(said, { minLength: 4, maxLength: 30 }).map((all): readonly Said[] => {
  const once = all.map(({ speaker, words }) => ({ ...speaker, words }));
  return [...once, ...once.filter(({ label }) => label === '–' || label === 'yasmina')];
});
const groups = fc.array(group, { minLength: 30, maxLength: 30 });

function written(turns: readonly Said[]): string {
  return turns.map(({ label, words }) => (label === '–' ? `- ${words}` : `${label}: ${words}`)).join('\n');
}

/** Whom a label stands for, as the person at the screen would know. */
function meant(label: string): string {
  return PEOPLE.find((writings) => writings.includes(label))?.[0] ?? label;
}

function answer(label: string): LabelDecision {
  if (label === 'I') return { kind: 'participant', participant: 'iv' };
  if (label === 'Leerling ?' || label === '–') return { kind: 'group', group: 'll' };
  return { kind: 'new-participant', pseudonym: `P ${meant(label)}`, group: 'll', role: '' };
}

/** Answers the first open question until there is none; every answer is counted. */
function answerAll(start: LabelReview): { readonly review: LabelReview; readonly answers: number } {
  let review = start;
  let answers = 0;
  for (let [open] = viewReview(review).questions; open !== undefined; [open] = viewReview(review).questions) {
    const reach = review.acrossFiles ? 'all-files' : 'file';
    review = decideLabel(review, open.file, open.label, answer(open.label), reach);
    answers += 1;
    if (answers > 1_000) throw new Error(`no end of questions: ${open.kind} ${open.label}`);
  }
  return { review, answers };
}

/** Turns per pseudonym or group of a file, read the way the review says and linked the way it says. */
function turnsByVoice(review: LabelReview, file: string, text: string): Readonly<Record<string, number>> {
  const { files, participants } = finishReview(review);
  const outcome = files.get(file);
  const { speakers, turns } = deal(text, outcome?.speakers ?? {});
  const counts: Record<string, number> = {};
  for (const { speaker } of turns) {
    const link = outcome?.links.find((each) => each.speaker === speakers[speaker]);
    const made = participants.find(({ key }) => key === link?.participant)?.pseudonym;
    const voice = made ?? link?.participant ?? link?.group ?? 'nobody';
    counts[voice] = (counts[voice] ?? 0) + 1;
  }
  return counts;
}

function expectedVoices(turns: readonly Said[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { who } of turns) {
    const voice = who === 'I' ? 'iv' : who === 'Leerling ?' || who === '–' ? 'll' : `P ${who}`;
    counts[voice] = (counts[voice] ?? 0) + 1;
  }
  return counts;
}

function reviewOf(texts: readonly string[]): LabelReview {
  const files = texts.map((text, index) => ({ id: `fg-${index}`, set: 'FG', labels: deal(text).labels }));
  return startReview(files, study);
}

it('asks at most once about each speaker of thirty focus groups, and gives each their turns', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const texts = all.map(written);
      const { review, answers } = answerAll(reviewOf(texts));
      expect(answers).toBeLessThanOrEqual(new Set(all.flat().map(({ who }) => who)).size);
      expect(texts.map((text, index) => turnsByVoice(review, `fg-${index}`, text))).toEqual(
        all.map(expectedVoices),
      );
    }),
    { numRuns: 10 },
  );
});

it('asks once per file with the switch off, and gives each their turns all the same', () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 3, maxLength: 3 }), (all) => {
      const texts = all.map(written);
      const { review, answers } = answerAll(setAcrossFiles(reviewOf(texts), false));
      const perFile = all.map((turns) => new Set(turns.map(({ who }) => who)).size);
      expect(answers).toBeLessThanOrEqual(perFile.reduce((sum, each) => sum + each, 0));
      expect(texts.map((text, index) => turnsByVoice(review, `fg-${index}`, text))).toEqual(
        all.map(expectedVoices),
      );
    }),
    { numRuns: 30 },
  );
});

it('asks nothing again in the next focus group of the set', () => {
  fc.assert(
    fc.property(groups, group, (all, next) => {
      const { review } = answerAll(reviewOf(all.map(written)));
      const { labels, participants } = finishReview(review);
      const made = participants.map(({ key, ...each }) => ({ ...each, id: key, attributes: {} }));
      const remembered = new Map(
        labels.map(({ set, labels: known }) => [
          set,
          new Map(known.map(({ label, meaning }) => [label, meaning])),
        ]),
      );
      const known = { ...study, participants: [...study.participants, ...made], remembered };
      const seen = new Set(all.flat().map(({ label }) => label));
      const turns = next.filter(({ label }) => seen.has(label));
      fc.pre(turns.length > 0);
      const file = { id: 'next', set: 'FG', labels: deal(written(turns)).labels };
      expect(viewReview(startReview([file], known)).questions.map(({ label }) => label)).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
