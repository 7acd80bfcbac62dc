import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { StudyBuilder } from '../../support/study-builder';

const study = (): StudyBuilder =>
  new StudyBuilder()
    .coder('noor', 'Noor')
    .group('ll', 'Leerlingen')
    .document('d1', 'Koud', ['Deniz'])
    .link('d1', 'Deniz', null, 'll')
    .code('visit', 'Bezoek')
    .coding('k1', 'd1', 'Koud', 'visit', 'noor');

const document =
  'document d1: {"title":"Document d1","kind":"interview","literal":"verbatim",' +
  `"textHash":"${'a'.repeat(64)}","length":4,"words":1,"speakers":["Deniz"],` +
  `"turns":[{"from":0,"to":4,"speaker":0}],"origin":{"format":"txt","originalHash":"${'b'.repeat(64)}"}}`;

describe('remove-document', () => {
  it('puts the document aside with its codings and links, and undo brings all back', () => {
    checkCommand(
      study(),
      { type: 'remove-document', payload: { id: 'd1' } },
      {
        label: 'Remove document Document d1',
        ops: [{ type: 'document:remove', id: 'd1' }],
        changes: [
          `- ${document}`,
          '- speaker d1 Deniz: ? of ll',
          '- code visit: Bezoek, 1 under top, 1 codings,  |  | a-priori',
          '- coding k1: d1 0-4 visit by noor 18bd48a3a7838b',
          '+ code visit: Bezoek, 1 under top, 0 codings,  |  | a-priori',
        ],
      },
    );
  });

  it('refuses a document that is gone', () => {
    checkRefusal(
      study().op({ type: 'document:remove', id: 'd1' }),
      { type: 'remove-document', payload: { id: 'd1' } },
      {
        code: 'document-not-found',
        message: 'That document is not in the study any more. Nothing was changed.',
      },
    );
  });
});
