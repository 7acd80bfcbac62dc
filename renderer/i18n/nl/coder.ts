import type { coder as english } from '../en/coder';
import type { WordsLike } from '../words-like';

/** Dutch words of the question who is coding. */
export const coder: WordsLike<typeof english> = {
  title: 'Wie codeert er?',
  choose: 'Als deze persoon coderen',
  add: 'Toevoegen en als deze persoon coderen',
  coders: 'Codeurs van $t(terms:thisStudy)',
  now: 'codeert nu',
  somebodyNew: 'Iemand anders',
  newHint: 'Coderingen die vanaf nu worden gemaakt dragen deze naam.',
};
