import { analyse, type AnalysisAsked } from '../../shared/analysis/analysis-tables';
import { analysisWords } from '../../shared/analysis/analysis-words';
import type { AnalysisFormat, AnalysisInput } from '../../shared/export/analysis/analysis-content';
import { renderAnalysis } from '../../shared/export/analysis/analysis-export';
import type { Language } from '../../shared/i18n/language';
import type { Result } from '../../shared/lib/result';
import type { Study } from '../../shared/model/study';

/** The bytes of a file with an analysis of the study as it stands. */
export function exportAnalysis(
  study: Study,
  format: AnalysisFormat,
  asked: AnalysisAsked,
  setting: Pick<AnalysisInput, 'anonymise' | 'at'> & { readonly language: Language },
): Promise<Result<Uint8Array>> {
  const { language, ...rest } = setting;
  const words = analysisWords[language];
  return renderAnalysis(format, { ...analyse(study, asked, words), ...rest, words, studyName: study.name });
}
