import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  expandUnit,
  shrinkUnit,
  wholeTurns,
  withNextTurn,
  type UnitText,
} from '../../../shared/anchoring/text-units';

const TURNS = ['Was het koud?', 'Ja, echt koud. Maar wel vet!', 'Dat snap ik.', 'En de kraan?', 'Hoog.'];
const QUESTIONS = new Set([0, 3]);

function unitText(turns: readonly string[], asks: (turn: number) => boolean): UnitText {
  let from = 0;
  const laid = turns.map((words) => {
    const turn = { from, to: from + words.length };
    from += words.length + 1;
    return turn;
  });
  return { text: turns.join('\n'), turns: laid, asks };
}

const interview = unitText(TURNS, (turn) => QUESTIONS.has(turn));
const conversation = unitText(TURNS, () => false);

function steps(unit: UnitText, words: string, step: typeof expandUnit, count: number): readonly string[] {
  const from = unit.text.indexOf(words);
  let range = { from, to: from + words.length };
  return Array.from({ length: count }, () => {
    range = step(unit, range);
    return unit.text.slice(range.from, range.to);
  });
}

describe('growing a selection', () => {
  test('goes from a part of a word to the word, its sentence, its turn and the question it answers', () => {
    expect(steps(interview, 'kou', expandUnit, 2)).toEqual(['koud', 'Was het koud?']);
    expect(steps(interview, 'cht', expandUnit, 6)).toEqual([
      'echt',
      'Ja, echt koud.',
      'Ja, echt koud. Maar wel vet!',
      'Was het koud?\nJa, echt koud. Maar wel vet!\nDat snap ik.',
      'Was het koud?\nJa, echt koud. Maar wel vet!\nDat snap ik.\nEn de kraan?',
      TURNS.join('\n'),
    ]);
  });

  test('takes a turn more on either side where nobody is known to ask', () => {
    expect(steps(conversation, 'Dat snap ik.', expandUnit, 2)).toEqual([
      'Ja, echt koud. Maar wel vet!\nDat snap ik.\nEn de kraan?',
      TURNS.join('\n'),
    ]);
  });

  test('does not take a long discussion for a short exchange', () => {
    const long = unitText(['Wat vond je?', ...'abcdefg'], (turn) => turn === 0);
    expect(steps(long, 'c', expandUnit, 1)).toEqual(['b\nc\nd']);
  });

  test('keeps words of two turns whole in both', () => {
    expect(steps(interview, 'vet!\nDat', expandUnit, 2)).toEqual([
      'Maar wel vet!\nDat snap ik.',
      'Ja, echt koud. Maar wel vet!\nDat snap ik.',
    ]);
  });

  test.each([
    ['|Maar wel', 'Maar'],
    ['Ma|ar wel', 'Maar'],
    ['Maar| wel', 'Maar'],
  ])('begins at the word where the caret stands: %s', (marked, word) => {
    const at = interview.text.indexOf('Maar wel') + marked.indexOf('|');
    const { from, to } = expandUnit(interview, { from: at, to: at });
    expect(interview.text.slice(from, to)).toBe(word);
  });

  test('begins at the sentence where the caret stands between words', () => {
    const spaced = unitText(['Ja.  Nee.'], () => false);
    const { from, to } = expandUnit(spaced, { from: 4, to: 4 });
    expect(spaced.text.slice(from, to)).toBe('Nee.');
  });

  test('stays where there is no more text', () => {
    expect(
      steps(
        unitText(['Hoog.'], () => false),
        'Hoog.',
        expandUnit,
        1,
      ),
    ).toEqual(['Hoog.']);
  });
});

describe('making a selection smaller', () => {
  test('goes to the first turn, its first sentence, its first word, and stays there', () => {
    expect(steps(interview, 'Ja, echt koud. Maar wel vet!\nDat snap ik.', shrinkUnit, 4)).toEqual([
      'Ja, echt koud. Maar wel vet!',
      'Ja, echt koud.',
      'Ja',
      'Ja',
    ]);
  });
});

describe('whole turns', () => {
  test('are all that a selection touches', () => {
    const from = interview.text.indexOf('vet');
    const range = wholeTurns(interview, { from, to: from + 8 });
    expect(interview.text.slice(range.from, range.to)).toBe('Ja, echt koud. Maar wel vet!\nDat snap ik.');
  });

  test('are joined by the next one until there is none', () => {
    const from = interview.text.indexOf('kraan');
    const once = withNextTurn(interview, { from, to: from + 5 });
    expect(interview.text.slice(once.from, once.to)).toBe('En de kraan?\nHoog.');
    expect(withNextTurn(interview, once)).toEqual(once);
  });
});

describe('whatever is selected', () => {
  const turn = fc
    .string({ unit: fc.constantFrom('a', 'é', ' ', '.', '?', '’', '-'), minLength: 1, maxLength: 24 })
    .map((words) => `b${words}`);
  const selected = fc
    .tuple(fc.array(turn, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), fc.nat())
    .map(([turns, questions, a, b]) => {
      const unit = unitText(turns, (index) => ((questions >> index) & 1) === 1);
      const from = a % unit.text.length;
      return { unit, range: { from, to: from + 1 + (b % (unit.text.length - from)) } };
    });

  test('growing holds all the words there were, and comes to an end only at the whole text', () => {
    fc.assert(
      fc.property(selected, ({ unit, range }) => {
        const words = (at: { from: number; to: number }): string => unit.text.slice(at.from, at.to).trim();
        const grown = expandUnit(unit, range);
        expect(words(grown)).toContain(words(range));
        if (words(grown) === words(range))
          expect([words(range), unit.text.trim()]).toContain(unit.text.trim());
      }),
    );
  });

  test('growing again and again reaches the whole text', () => {
    fc.assert(
      fc.property(selected, ({ unit, range }) => {
        let grown = range;
        for (let step = 0; step < 12; step += 1) grown = expandUnit(unit, grown);
        expect(unit.text.slice(grown.from, grown.to).trim()).toBe(unit.text.trim());
      }),
    );
  });

  test('shrinking keeps within the words and keeps at least one', () => {
    fc.assert(
      fc.property(selected, ({ unit, range }) => {
        const smaller = shrinkUnit(unit, range);
        expect(smaller.from).toBeGreaterThanOrEqual(range.from);
        expect(smaller.to).toBeLessThanOrEqual(range.to);
        expect(smaller.from).toBeLessThan(smaller.to);
      }),
    );
  });
});
