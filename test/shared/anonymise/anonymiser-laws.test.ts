import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnonymiser } from '../../../shared/anonymise/anonymiser';

const names = [
  'Fátima',
  'Fátima el Amrani',
  'Jan-Willem',
  'Zoë',
  'Zoë van ’t Hoff',
  'Joris van der Laan',
  'Łukasz Kowalczyk',
  "D'Arcy",
  'Ümit Öztürk',
  'Siebrigje',
] as const;

/** Words and marks that hold no name, not even side by side. */
const filler = fc.constantFrom(
  ...[
    'en toen',
    'één',
    'po- en vo-docenten',
    '“ja”',
    '…',
    'e\u0301\u00AD',
    '3B',
    '?',
    '\n',
    'lob',
    '’s ochtends',
    '😀',
    'ĳs',
  ],
);

const disguises: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFKD').replace(/\p{M}/gu, ''),
  (name) => `${name.slice(0, 2)}\u00AD${name.slice(2)}`,
  (name) => Array.from(name).join('\u200B'),
  (name) => `${name.slice(0, 3)}\u2060\uFEFF${name.slice(3)}`,
  (name) => name.replaceAll(' ', '\u00A0').replaceAll('-', '‑').replaceAll('’', "'"),
  (name) => `${name}'s`,
  (name) => `${name}s`,
];

const disguised = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...disguises))
  .map(([name, disguise]) => disguise(name));
const separator = fc.constantFrom(' ', ', ', ' (', '\n', '; ', '/');
const transcript = fc
  .array(fc.tuple(fc.oneof(disguised, filler), separator), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

const key = fc
  .uniqueArray(fc.constantFrom(...names), { minLength: 1 })
  .map((known) => known.map((name, place) => ({ realNames: [name], pseudonym: `Leerling ${place + 10}` })));

/** A search of its own making: everything to bare letters, then each name as a word of its own. */
function remaining(text: string, known: readonly string[]): readonly string[] {
  const bare = ` ${bareLetters(text)} `;
  return known.filter((name) => bare.includes(` ${bareLetters(name)} `));
}

function bareLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

describe('an anonymiser', () => {
  it('leaves no given name behind, whatever it was dressed in', () => {
    fc.assert(
      fc.property(key, transcript, (entries, text) => {
        const known = entries.flatMap((entry) => entry.realNames);
        expect(remaining(createAnonymiser(entries)(text), known)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(key, transcript, (entries, text) => {
        const anonymise = createAnonymiser(entries);
        const once = anonymise(text);
        expect(anonymise(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back a text without names to the letter', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 });
    const nameless = fc.array(fc.oneof(filler, anyText)).map((pieces) => pieces.join(' '));
    const entries = names.map((name) => ({ realNames: [name], pseudonym: 'X' }));
    const anonymise = createAnonymiser(entries);
    fc.assert(
      fc.property(nameless, (text) => {
        fc.pre(remaining(text, names).length === 0);
        expect(anonymise(text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is tested with texts that do hold names', () => {
    const texts = fc.sample(transcript, { numRuns: 500, seed: 7 });
    const withNames = texts.filter((text) => remaining(text, names).length > 0);
    expect(withNames.length).toBeGreaterThan(350);
  });
});
