import { expect, it } from 'vitest';
import { personValue } from '../../../renderer/features/import/choose-person';
import { confirmProposal } from '../../../renderer/features/import/decide';
import type { Wizard } from '../../../renderer/features/import/use-wizard';
import { useWizardStore } from '../../../renderer/features/import/wizard-store';
import { setAcrossFiles, startReview } from '../../../shared/import/review/label-review';
import { viewReview } from '../../../shared/import/review/view-review';
import type { LabelMeaning } from '../../../shared/model/label-meaning';

const group = { id: 'll', name: 'Leerlingen', monogram: 'LL', hue: 'll', asks: false } as const;
const sam = { id: 'p1', pseudonym: 'Leerling 01', group: 'll', role: '', attributes: {} };
const found = (label: string) =>
  ({ label, variants: [], turns: 3, timed: 0, confidence: 'certain', isSpeaker: true, reason: '' }) as const;

/** A file with the label Sam, of which its set remembers something that is only proposed, the switch being off. */
function proposing(meaning: LabelMeaning): Wizard {
  const remembered = new Map([['T1', new Map([['Sam', meaning]])]]);
  const files = [{ id: 'f1/0', set: 'T1', labels: [found('Sam')] }];
  const review = setAcrossFiles(
    startReview(files, { participants: [sam], groups: [group], spoken: [], remembered }),
    false,
  );
  return {
    lines: [],
    sources: [],
    choices: new Map(),
    shown: undefined,
    review,
    view: viewReview(review),
    step: 'speakers',
    steps: ['speakers'],
  };
}

it.each([
  ['a participant', { kind: 'participant', participant: 'p1' }, 'person:p1'],
  ['somebody of a group', { kind: 'group', group: 'll' }, 'group:ll'],
  ['no speaker', { kind: 'text' }, 'text'],
] as const)('confirming takes over that a label is %s, as the list shows it', (_, meaning, shown) => {
  const wizard = proposing(meaning);
  const [row] = wizard.view.rows.get('f1/0') ?? [];
  if (row === undefined) throw new Error('one label');
  expect([row.state, personValue(row)]).toEqual(['open', shown]);
  confirmProposal(wizard, row);
  expect(useWizardStore.getState().decisions).toEqual([
    { file: 'f1/0', label: 'Sam', decision: meaning, reach: 'file' },
  ]);
});
