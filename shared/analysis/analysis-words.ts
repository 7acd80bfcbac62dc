import type { Language } from '../i18n/language';
import type { AnalysisWords } from './analysis-vocabulary';
import { englishWords } from './analysis-words-en';
import { dutchWords } from './analysis-words-nl';

/** The words about the sample by language. */
export const analysisWords: Readonly<Record<Language, AnalysisWords>> = { en: englishWords, nl: dutchWords };
