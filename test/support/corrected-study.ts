import { diffTexts } from '../../shared/anchoring/diff-texts';
import { turnsAfter } from '../../shared/model/text-version';
import { keepText } from './known-texts';
import { harbourStudy, type StudyBuilder } from './study-builder';

/** The small study with the focus group corrected to a text, by Noor. */
export function correctedStudy(after: string, builder: StudyBuilder = harbourStudy()): StudyBuilder {
  const document = builder.state.documents.get('fg');
  const edits = diffTexts(builder.context().textOf('fg') ?? '', after);
  return builder.run(
    {
      type: 'correct-document',
      payload: {
        id: 'fg',
        parent: document?.version ?? 'first',
        textHash: keepText(after),
        length: after.length,
        words: after.split(/\s+/).length,
        edits,
        speakers: document?.speakers ?? [],
        // A turn that an edit cuts across is none any more.
        turns: turnsAfter(document?.turns ?? [], edits).filter(
          ({ from, to }) => from < to && to <= after.length,
        ),
        note: '',
      },
    },
    'noor',
  );
}
