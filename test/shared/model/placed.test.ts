import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSoundEdits } from '../../../shared/anchoring/text-edit';
import { visible } from '../../support/visible-study';
import { correctedStudy } from '../../support/corrected-study';
import { harbourStudy } from '../../support/study-builder';
import { editsOf } from '../../support/text-changes';

const BEFORE = 'Hoe was het?\nKoud, maar wel vet 😀 hoor.\nNiemand vroeg iets.';

describe('positions in a corrected text', () => {
  it('are exactly where they were when a kept text is shown again, whatever was corrected in between', () => {
    let adrift = 0;
    const twice = editsOf(BEFORE).chain(({ after }) =>
      editsOf(after).map((next) => [after, next.after] as const),
    );
    fc.assert(
      fc.property(twice, ([first, second]) => {
        fc.pre(first !== BEFORE && second !== first && second !== BEFORE);
        const builder = harbourStudy().run({
          type: 'note-quotations',
          payload: { quotations: [{ document: 'fg', from: 13, to: 17 }], edit: { comment: 'Kil' } },
        });
        builder.run({
          type: 'name-voice',
          payload: { document: 'fg', from: 24, to: 31, participant: 'p2', group: null },
        });
        const asImported = visible(builder.state);
        correctedStudy(first, builder);
        const once = visible(builder.state);
        const [, middle] = builder.state.texts.get('fg')?.versions ?? [];
        correctedStudy(second, builder);
        adrift += builder.state.adriftCodings.get('fg')?.size ?? 0;
        builder.run({ type: 'go-to-version', payload: { id: 'fg', version: middle?.id ?? '' } });
        expect(visible(builder.state)).toEqual(once);
        builder.run({ type: 'go-to-version', payload: { id: 'fg', version: 'first' } });
        expect(visible(builder.state)).toEqual(asImported);
        const { versions } = builder.state.texts.get('fg') ?? { versions: [] };
        const lengthOf = (id: string | null): number =>
          versions.find((known) => known.id === id)?.length ?? 0;
        for (const { parent, edits, length } of versions.slice(1)) {
          expect(areSoundEdits(edits, lengthOf(parent), length)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(adrift).toBeGreaterThan(20);
  });
});
