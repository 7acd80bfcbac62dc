import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, insertLink, textOfDraft } from '../../../shared/memo/memo-draft';
import { memoWords, parseMemoText, writeMemoText, type MemoTarget } from '../../../shared/memo/memo-link';

const id = fc.stringMatching(/^[0-9a-f]{4,16}$/);
const target: fc.Arbitrary<MemoTarget> = fc.oneof(
  fc.record({ kind: fc.constantFrom('code', 'document', 'participant', 'memo'), id }),
  fc.record({
    kind: fc.constant('quotation'),
    document: id,
    from: fc.nat(99),
    to: fc.integer({ min: 100, max: 999 }),
  }),
);
const label = fc.constantFrom('Bezoek', 'FG-01', 'Bezoek (2)', 'a “b” c', '3:10');
const words = fc.constantFrom('Zie ', '\n', ' en [geen](http://x)', '[', ')', 'codeboom:', '(…)', ' 😀 ');
const part = fc.oneof(
  words.map((text) => ({ kind: 'words', text }) as const),
  fc.record({ kind: fc.constant('link'), label, target }),
);

describe('the text of a memo', () => {
  it('is read into words and links', () => {
    const text = 'Zie [Bezoek](codeboom:code/c1) en [3:10](codeboom:quotation/d1/4-9).';
    expect(parseMemoText(text)).toEqual([
      { kind: 'words', text: 'Zie ' },
      { kind: 'link', label: 'Bezoek', target: { kind: 'code', id: 'c1' } },
      { kind: 'words', text: ' en ' },
      { kind: 'link', label: '3:10', target: { kind: 'quotation', document: 'd1', from: 4, to: 9 } },
      { kind: 'words', text: '.' },
    ]);
    expect(memoWords(text)).toBe('Zie Bezoek en 3:10.');
  });

  it.each([
    ['an address of an unknown kind', '[x](codeboom:theme/t1)'],
    ['a quotation without a range', '[x](codeboom:quotation/d1)'],
    ['an empty range', '[x](codeboom:quotation/d1/9-9)'],
    ['a code with a range', '[x](codeboom:code/c1/1-2)'],
    ['an address on the web', '[x](https://example.org)'],
  ])('keeps %s as words', (_case, text) => {
    expect(parseMemoText(text)).toEqual([{ kind: 'words', text }]);
  });

  it('comes back from its parts and from its draft as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = writeMemoText(parts);
        expect(writeMemoText(parseMemoText(text))).toBe(text);
        const again = textOfDraft(draftOf(text));
        expect(
          parseMemoText(again)
            .filter(({ kind }) => kind === 'link')
            .map(targetText),
        ).toEqual(
          parseMemoText(text)
            .filter(({ kind }) => kind === 'link')
            .map(targetText),
        );
        expect(textOfDraft(draftOf(again))).toBe(again);
      }),
    );
  });
});

function targetText(found: ReturnType<typeof parseMemoText>[number]): string {
  return found.kind === 'link' ? JSON.stringify(found.target) : found.text;
}

describe('a memo that is being written', () => {
  it('shows its links without their addresses', () => {
    const draft = draftOf('Zie [Bezoek](codeboom:code/c1).');
    expect(draft.text).toBe('Zie ⟦Bezoek⟧.');
    expect(textOfDraft(draft)).toBe('Zie [Bezoek](codeboom:code/c1).');
  });

  it('tells two things of one name apart', () => {
    const draft = draftOf('[Bezoek](codeboom:code/c1) [Bezoek](codeboom:code/c2) [Bezoek](codeboom:code/c1)');
    expect(draft.text).toBe('⟦Bezoek⟧ ⟦Bezoek (2)⟧ ⟦Bezoek⟧');
  });

  it('takes a link in the place of what was typed for it', () => {
    const typed = { text: 'Zie [[bez verder', links: new Map() };
    const { draft, caret } = insertLink(typed, { from: 4, to: 9 }, 'Bezoek', { kind: 'code', id: 'c1' });
    expect([draft.text, caret]).toEqual(['Zie ⟦Bezoek⟧ verder', 12]);
    expect(textOfDraft(draft)).toBe('Zie [Bezoek](codeboom:code/c1) verder');
  });

  it('makes words of a link whose label was changed by hand', () => {
    const { links } = draftOf('[Bezoek](codeboom:code/c1)');
    expect(textOfDraft({ text: '⟦Bezoe⟧', links })).toBe('Bezoe');
  });
});
