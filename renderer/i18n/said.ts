import { translateSentence } from '../../shared/i18n/translate-sentence';
import { currentLanguage } from './i18n';

/**
 * A sentence that shared/ or the main process made (an error, the label of an act, a note of an import) in the
 * language of the interface. Call it where it is shown; what is in that language already stays as it is.
 */
export function said(sentence: string): string {
  return translateSentence(sentence, currentLanguage());
}
