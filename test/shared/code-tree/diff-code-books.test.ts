import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffCodeBooks, type CodeBookChange } from '../../../shared/code-tree/diff-code-books';
import { diffWords } from '../../../shared/code-tree/diff-words';
import type { Code } from '../../../shared/model/code';

const code = (name: string, parent: string | null, more: Partial<Code> = {}): Code => ({
  id: name.toLowerCase(),
  name,
  parent,
  position: 0,
  definition: '',
  aliases: [],
  origin: 'a-priori',
  ...more,
});
const before = [
  code('Garden', null),
  code('Plants', 'garden', { definition: 'What grows there.' }),
  code('Water', 'plants', { colour: 3 }),
  code('People', null),
  code('Rain', 'plants'),
  code('Tools', 'garden'),
];
const diff = (
  after: readonly Code[],
  merged: Readonly<Record<string, string>> = {},
): readonly CodeBookChange[] => diffCodeBooks(before, after, (id) => merged[id]);
const changed = (id: string, more: Partial<Code>): readonly Code[] =>
  before.map((known) => (known.id === id ? { ...known, ...more } : known));

describe('diffCodeBooks', () => {
  it.each<[string, readonly Code[], readonly CodeBookChange[]]>([
    ['nothing', before, []],
    ['another order', [...before].reverse(), []],
    [
      'a code that came',
      [...before, code('Soil', 'plants')],
      [{ kind: 'added', id: 'soil', name: 'Soil', above: ['Garden', 'Plants'] }],
    ],
    [
      'a code that went',
      before.filter(({ id }) => id !== 'rain'),
      [{ kind: 'removed', id: 'rain', name: 'Rain', above: ['Garden', 'Plants'] }],
    ],
    [
      'another name, which the codes below it only show in their path',
      changed('garden', { name: 'Yard' }),
      [{ kind: 'renamed', id: 'garden', name: 'Yard', above: [], before: 'Garden' }],
    ],
    [
      'another place',
      changed('plants', { parent: 'people' }),
      [{ kind: 'moved', id: 'plants', name: 'Plants', above: ['People'], before: ['Garden'] }],
    ],
    [
      'another definition, word by word',
      changed('plants', { definition: 'What grows and dies there.' }),
      [
        {
          kind: 'redefined',
          id: 'plants',
          name: 'Plants',
          above: ['Garden'],
          field: 'definition',
          words: [
            { kind: 'same', text: 'What grows ' },
            { kind: 'new', text: 'and dies ' },
            { kind: 'same', text: 'there.' },
          ],
        },
      ],
    ],
    [
      'several things at once, in one order',
      changed('tools', {
        name: 'Kit',
        parent: null,
        whenNot: 'Not for pots.',
        aliases: ['spade'],
        origin: 'open',
      }),
      [
        { kind: 'renamed', id: 'tools', name: 'Kit', above: [], before: 'Tools' },
        { kind: 'moved', id: 'tools', name: 'Kit', above: [], before: ['Garden'] },
        {
          kind: 'redefined',
          id: 'tools',
          name: 'Kit',
          above: [],
          field: 'whenNot',
          words: [{ kind: 'new', text: 'Not for pots.' }],
        },
        { kind: 'aliases', id: 'tools', name: 'Kit', above: [], before: [], after: ['spade'] },
        { kind: 'origin', id: 'tools', name: 'Kit', above: [], after: 'open' },
      ],
    ],
    [
      'a colour that is inherited again',
      changed('water', {}).map(({ colour: _, ...rest }) => rest),
      [{ kind: 'colour', id: 'water', name: 'Water', above: ['Garden', 'Plants'], after: null }],
    ],
  ])('tells %s', (_, after, expected) => {
    expect(diff(after)).toEqual(expected);
  });

  it('tells a merge by the name the target has now, and a code that went with its target as gone', () => {
    const after = changed('water', { name: 'Wet' }).filter(({ id }) => id !== 'rain');
    expect(diff(after, { rain: 'water' }).at(-1)).toEqual({
      kind: 'merged',
      id: 'rain',
      name: 'Rain',
      above: ['Garden', 'Plants'],
      into: 'Wet',
    });
    expect(diff(before.slice(0, 2), { rain: 'water' }).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'water removed',
      'people removed',
      'rain removed',
      'tools removed',
    ]);
  });
});

describe('diffWords', () => {
  it.each([
    ['een bezoek', 'een kort bezoek', 'een [+kort ]bezoek'],
    ['een kort bezoek', 'een bezoek', 'een [-kort ]bezoek'],
    ['een lang bezoek', 'een kort bezoek', 'een [-lang ][+kort ]bezoek'],
    ['', 'nieuw', '[+nieuw]'],
    ['oud', '', '[-oud]'],
    ['a b c d', 'b d e', '[-a ]b [-c d][+d e]'],
    ['Zo’n dag.', 'Zo’n dag!', 'Zo’n dag[-.][+!]'],
  ])('%j to %j', (before, after, expected) => {
    const said = diffWords(before, after).map(({ kind, text }) =>
      kind === 'same' ? text : `[${kind === 'new' ? '+' : '-'}${text}]`,
    );
    expect(said.join('')).toBe(expected);
  });

  it('loses no character of either text', () => {
    const text = fc
      .array(fc.constantFrom('een', 'kort', ' ', '.', '\n', 'bezoek', '’', '👋'))
      .map((w) => w.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        const without = (kind: string): string =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect([without('new'), without('gone')]).toEqual([before, after]);
      }),
    );
  });

  it('counts the middle of very long texts as rewritten', () => {
    const long = (word: string): string => `start ${`${word} `.repeat(2_000)}end`;
    expect(diffWords(long('a'), long('b')).map(({ kind, text }) => [kind, text.length])).toEqual([
      ['same', 6],
      ['gone', 4_000],
      ['new', 4_000],
      ['same', 3],
    ]);
  });
});
