import type { Study } from '../model/study';
import type { AnalysisTable } from './analysis-table';
import type { AnalysisWords } from './analysis-vocabulary';
import { conversationSumTable, conversationTable } from './conversation-tables';
import type { OverviewVariant } from './overview-variant';
import { recruitmentTable } from './recruitment-table';
import { participantTable, respondentCountTable } from './respondent-tables';
import { samplingTable } from './sampling-table';

/**
 * The response overview: planned and realised, who the respondents are, non-response, mode and duration. The internal
 * variant adds the lists of participants and conversations, which the anonymous one must not have.
 */
export function overviewTables(
  study: Study,
  words: AnalysisWords,
  variant: OverviewVariant,
): readonly AnalysisTable[] {
  const counted = [
    ...(study.samplingColumns.size > 0 ? [samplingTable(study, words, variant)] : []),
    respondentCountTable(study, words, variant),
    ...(study.contacts.size > 0 ? [recruitmentTable(study, words, variant)] : []),
    conversationSumTable(study, words),
  ];
  return variant === 'anonymous'
    ? counted
    : [...counted, participantTable(study, words), conversationTable(study, words)];
}
