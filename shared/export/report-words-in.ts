import type { Language } from '../i18n/language';
import { reportWords, type ReportWords } from './report-words';
import { dutchReportWords } from './report-words-nl';

/** The words of a report in a language. */
export function reportWordsIn(language: Language): ReportWords {
  return language === 'nl' ? dutchReportWords : reportWords;
}
