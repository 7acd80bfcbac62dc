import { describe, expect, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, StudyBuilder } from '../../support/study-builder';
import { visible, visibleChanges } from '../../support/visible-study';

const rest = (title: string, literal: string, date = ''): string =>
  `{"title":"${title}","kind":"interview","literal":"${literal}","textHash":"${'a'.repeat(64)}","length":4,` +
  `"words":1,"speakers":[],"turns":[],"origin":{"format":"txt","originalHash":"${'b'.repeat(64)}"}${date}}`;

const oneDocument = (): StudyBuilder => new StudyBuilder().document('d1', 'Koud');

describe('edit-document', () => {
  it('changes title and literalness', () => {
    const edit = { title: 'Gesprek 1', literal: 'edited' } as const;
    checkCommand(
      oneDocument(),
      { type: 'edit-document', payload: { id: 'd1', edit } },
      {
        label: 'Edit document Document d1',
        ops: [{ type: 'document:edit', id: 'd1', edit }],
        changes: [
          `- document d1: ${rest('Document d1', 'verbatim')}`,
          `+ document d1: ${rest('Gesprek 1', 'edited')}`,
        ],
      },
    );
  });

  it('gives a document a date, and undo takes the date off', () => {
    checkCommand(
      oneDocument(),
      { type: 'edit-document', payload: { id: 'd1', edit: { date: '2026-03-12' } } },
      {
        label: 'Edit document Document d1',
        ops: [{ type: 'document:edit', id: 'd1', edit: { date: '2026-03-12' } }],
        changes: [
          `- document d1: ${rest('Document d1', 'verbatim')}`,
          `+ document d1: ${rest('Document d1', 'verbatim', ',"date":"2026-03-12"')}`,
        ],
      },
    );
  });

  it('takes a date off with null', () => {
    const dated = oneDocument().op({ type: 'document:edit', id: 'd1', edit: { date: '2026-03-12' } });
    const before = visible(dated.state);
    dated.run({ type: 'edit-document', payload: { id: 'd1', edit: { date: null } } });
    expect(visibleChanges(before, visible(dated.state))).toEqual([
      `- document d1: ${rest('Document d1', 'verbatim', ',"date":"2026-03-12"')}`,
      `+ document d1: ${rest('Document d1', 'verbatim')}`,
    ]);
  });

  it('refuses an unknown document', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'edit-document', payload: { id: 'xx', edit: { title: 'x' } } },
      {
        code: 'document-not-found',
        message: 'That document is not in the study any more. Nothing was changed.',
      },
    );
  });
});
