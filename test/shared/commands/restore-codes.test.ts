import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const image = 'code image: Beeld, 2 under top';

describe('restore-codes', () => {
  it('brings a code back with the codings that went with it', () => {
    checkCommand(
      harbourStudy().run({ type: 'archive-codes', payload: { ids: ['image'] } }),
      { type: 'restore-codes', payload: { ids: ['image'], codings: ['k2'] } },
      {
        label: 'Restore Beeld',
        ops: [{ type: 'code:restore', ids: ['image'], codings: ['k2'] }],
        changes: [
          `+ ${image}, 1 codings,  | image | open`,
          '+ coding k2: fg 24-31 image by noor 02c7e12930dd8f',
        ],
      },
    );
  });

  it('brings several codes back without codings', () => {
    checkCommand(
      harbourStudy().run({ type: 'archive-codes', payload: { ids: ['after'] } }),
      { type: 'restore-codes', payload: { ids: ['after', 'home'], codings: [] } },
      {
        label: 'Restore 2 codes',
        ops: [{ type: 'code:restore', ids: ['after', 'home'], codings: [] }],
        changes: [
          '+ code after: Nagesprek, 1 under Bezoek, 0 codings,  |  | a-priori',
          '+ code home: Thuis, 1 under Bezoek > Nagesprek, 0 codings,  |  | a-priori',
        ],
      },
    );
  });

  it('shows the archived parent of a restored code again, marked, because it is needed', () => {
    checkCommand(
      harbourStudy().run({ type: 'archive-codes', payload: { ids: ['after'] } }),
      { type: 'restore-codes', payload: { ids: ['home'], codings: [] } },
      {
        label: 'Restore Thuis',
        ops: [{ type: 'code:restore', ids: ['home'], codings: [] }],
        changes: [
          '+ code after: Nagesprek kept alive, 1 under Bezoek, 0 codings,  |  | a-priori',
          '+ code home: Thuis, 1 under Bezoek > Nagesprek, 0 codings,  |  | a-priori',
        ],
      },
    );
  });

  it('takes the mark off a code that was kept alive, and leaves the codings it has', () => {
    checkCommand(
      harbourStudy().op({ type: 'code:archive', ids: ['image'], codings: [] }),
      { type: 'restore-codes', payload: { ids: ['image'], codings: ['k2'] } },
      {
        label: 'Restore Beeld',
        ops: [{ type: 'code:restore', ids: ['image'], codings: [] }],
        changes: [
          '- code image: Beeld kept alive, 2 under top, 1 codings,  | image | open',
          `+ ${image}, 1 codings,  | image | open`,
        ],
      },
    );
  });

  it.each([['image'], ['xx']])('refuses %s, which is not in the archive', (id) => {
    checkRefusal(
      harbourStudy().run({ type: 'archive-codes', payload: { ids: ['after'] } }),
      { type: 'restore-codes', payload: { ids: ['after', id], codings: [] } },
      {
        code: 'code-not-archived',
        message: 'One of these codes is not in the archive. Nothing was changed.',
      },
    );
  });
});
