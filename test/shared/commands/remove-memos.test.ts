import { describe, it } from 'vitest';
import type { Memo } from '../../../shared/model/memo';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const memo: Memo = {
  id: 'm',
  kind: 'theory',
  title: 'Beelden',
  text: 'Zie p. 3.',
  about: { kind: 'code', code: 'image' },
  by: 'noor',
  at: '2026-03-11T09:00:00.000Z',
};
const line =
  'memo m: {"kind":"theory","title":"Beelden","text":"Zie p. 3.","about":{"kind":"code","code":"image"},' +
  '"by":"noor","at":"2026-03-11T09:00:00.000Z"}';
const withMemo = (): ReturnType<typeof harbourStudy> => harbourStudy().op({ type: 'memo:add', memo });
const memoGone = { code: 'memo-not-found', message: 'That memo is gone. Nothing was changed.' };

describe('remove-memos', () => {
  it('takes memos away', () => {
    checkCommand(
      withMemo(),
      { type: 'remove-memos', payload: { ids: ['m', 'm'] } },
      { label: 'Remove memo Beelden', ops: [{ type: 'memo:remove', ids: ['m'] }], changes: [`- ${line}`] },
    );
  });

  it('refuses a memo that is gone', () => {
    checkRefusal(harbourStudy(), { type: 'remove-memos', payload: { ids: ['m'] } }, memoGone);
  });
});
