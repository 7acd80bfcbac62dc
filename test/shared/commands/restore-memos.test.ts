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

describe('restore-memos', () => {
  it('brings a memo back as it was', () => {
    checkCommand(
      withMemo().op({ type: 'memo:remove', ids: ['m'] }),
      { type: 'restore-memos', payload: { ids: ['m'] } },
      { label: 'Restore memo Beelden', ops: [{ type: 'memo:restore', ids: ['m'] }], changes: [`+ ${line}`] },
    );
  });

  it('refuses a memo that was not taken away', () => {
    checkRefusal(
      withMemo(),
      { type: 'restore-memos', payload: { ids: ['m'] } },
      { code: 'memo-not-removed', message: 'That memo was not taken away. Nothing was changed.' },
    );
  });
});
