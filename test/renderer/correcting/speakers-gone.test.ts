import { describe, expect, test } from 'vitest';
import { speakersGone } from '../../../renderer/features/correcting/speakers-gone';
import type { SourceDocument } from '../../../shared/model/document';
import { harbourStudy } from '../../support/study-builder';

/** The small study, in whose focus group Deniz is linked and the moderator is not. */
const study = harbourStudy().state;

function focusGroup(): SourceDocument {
  const document = study.documents.get('fg');
  if (document === undefined) throw new Error('The focus group is not in the study');
  return document;
}

describe('the speakers that a corrected file lacks', () => {
  test('are told with those that came, where it was known who they are', () => {
    expect(speakersGone(study, focusGroup(), ['Moderator', 'Deniz K.'])).toEqual({
      gone: ['Deniz'],
      came: ['Deniz K.'],
    });
  });

  test('are nobody where only unlinked labels went', () => {
    expect(speakersGone(study, focusGroup(), ['Deniz', 'Interviewer'])).toBeUndefined();
  });
});
