import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const words = { document: 'ou', from: 0, to: 5 };

describe('name-voice', () => {
  it('gives a passage to a participant, who brings the group', () => {
    checkCommand(
      harbourStudy(),
      { type: 'name-voice', payload: { ...words, participant: 'p1', group: null } },
      {
        label: 'Name a voice in Document ou',
        ops: [{ type: 'passage:voice', ...words, link: { participant: 'p1', group: 'll' } }],
        changes: ['+ voice ou 0-5: p1 of ll'],
      },
    );
  });

  it('gives a passage to a group, and then to nobody', () => {
    const named = harbourStudy().run({
      type: 'name-voice',
      payload: { ...words, participant: null, group: 'll' },
    });
    checkCommand(
      named,
      { type: 'name-voice', payload: { ...words, participant: null, group: null } },
      {
        label: 'Name a voice in Document ou',
        ops: [{ type: 'passage:voice', ...words, link: null }],
        changes: ['- voice ou 0-5: ? of ll'],
      },
    );
  });

  it.each([
    ['an unknown document', { document: 'xx' }],
    ['an empty passage', { from: 5 }],
    ['a passage past the end', { to: 35 }],
  ])('refuses %s', (_case, wrong) => {
    checkRefusal(
      harbourStudy(),
      { type: 'name-voice', payload: { ...words, participant: 'p1', group: null, ...wrong } },
      {
        code: 'range-outside',
        message: 'Those words are outside the document. Nothing was changed. Select them again.',
      },
    );
  });

  it('refuses an unknown participant or group', () => {
    for (const link of [
      { participant: 'p9', group: null },
      { participant: null, group: 'xx' },
    ]) {
      checkRefusal(
        harbourStudy(),
        { type: 'name-voice', payload: { ...words, ...link } },
        {
          code: 'link-unknown',
          message: 'That participant or group is not in the study. Nothing was changed.',
        },
      );
    }
  });
});
