import { describe, expect, it } from 'vitest';
import { filterMemos } from '../../../shared/memo/filter-memos';
import { memosAbout } from '../../../shared/memo/memos-about';
import { nameAnchor } from '../../../shared/memo/name-anchor';
import type { Memo } from '../../../shared/model/memo';
import { harbourStudy } from '../../support/study-builder';

const memo = (id: string, more: Partial<Memo>): Memo => ({
  id,
  kind: 'free',
  title: id,
  text: '',
  about: { kind: 'study' },
  by: 'noor',
  at: `2026-03-1${id}T09:00:00.000Z`,
  ...more,
});
const study = harbourStudy();
for (const added of [
  memo('1', { about: { kind: 'code', code: 'home' }, text: 'Zie [Één beeld](codeboom:code/image).' }),
  memo('2', { kind: 'theory', about: { kind: 'code', code: 'home' }, by: 'daan' }),
  memo('3', { about: { kind: 'quotation', document: 'fg', from: 13, to: 17 } }),
])
  study.op({ type: 'memo:add', memo: added });

describe('the memos of a study', () => {
  it('are listed per subject, newest first', () => {
    expect(memosAbout(study.state, { kind: 'code', code: 'home' }).map(({ id }) => id)).toEqual(['2', '1']);
    const quotation = { kind: 'quotation', document: 'fg', from: 13, to: 17 } as const;
    expect(memosAbout(study.state, quotation).map(({ id }) => id)).toEqual(['3']);
    expect(memosAbout(study.state, { ...quotation, to: 18 })).toEqual([]);
  });

  it.each([
    [{}, ['3', '2', '1']],
    [{ kind: 'theory' }, ['2']],
    [{ about: 'quotation' }, ['3']],
    [{ by: 'daan' }, ['2']],
    [{ text: 'beeld EEN' }, ['1']],
    [{ text: 'codeboom' }, []],
    [{ text: 'beeld', by: 'daan' }, []],
  ] as const)('are filtered by %o', (filter, ids) => {
    expect(filterMemos(study.state, filter).map(({ id }) => id)).toEqual(ids);
  });

  it('are named by their subject as the study names it', () => {
    expect([...study.state.memos.values()].map(({ about }) => nameAnchor(study.state, about))).toEqual([
      'Bezoek > Nagesprek > Thuis',
      'Bezoek > Nagesprek > Thuis',
      'Document fg',
    ]);
  });
});
