import { describe, expect, it } from 'vitest';
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

describe('edit-memo', () => {
  it('writes the words of a memo again', () => {
    checkCommand(
      withMemo(),
      { type: 'edit-memo', payload: { id: 'm', edit: { text: 'Zie p. 4.' } } },
      {
        label: 'Edit memo Beelden',
        ops: [{ type: 'memo:edit', id: 'm', edit: { text: 'Zie p. 4.' } }],
        changes: [`- ${line}`, `+ ${line.replace('p. 3.', 'p. 4.')}`],
      },
    );
  });

  it('lets a memo be about something else, and of another kind', () => {
    checkCommand(
      withMemo(),
      { type: 'edit-memo', payload: { id: 'm', edit: { kind: 'free', about: { kind: 'study' } } } },
      {
        label: 'Edit memo Beelden',
        ops: [{ type: 'memo:edit', id: 'm', edit: { kind: 'free', about: { kind: 'study' } } }],
        changes: [
          `- ${line}`,
          `+ ${line.replace('theory', 'free').replace('{"kind":"code","code":"image"}', '{"kind":"study"}')}`,
        ],
      },
    );
  });

  it('keeps what is written in a memo that a colleague took away meanwhile', () => {
    const away = withMemo()
      .op({ type: 'memo:remove', ids: ['m'] })
      .op({ type: 'memo:edit', id: 'm', edit: { text: 'Toch nodig.' } });
    expect(away.state.removedMemos.get('m')?.text).toBe('Toch nodig.');
  });

  it('refuses a memo that is gone, and a subject that is not in the study', () => {
    checkRefusal(harbourStudy(), { type: 'edit-memo', payload: { id: 'm', edit: { text: '' } } }, memoGone);
    checkRefusal(
      withMemo(),
      { type: 'edit-memo', payload: { id: 'm', edit: { about: { kind: 'code', code: 'xx' } } } },
      {
        code: 'memo-about-nothing',
        message: 'What the memo is about is not in the study any more. Nothing was changed.',
      },
    );
  });
});
