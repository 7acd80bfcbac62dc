import type { AnalysisTable } from '../../analysis/analysis-table';
import type { AnalysisWords } from '../../analysis/analysis-vocabulary';
import type { Anonymiser } from '../exporter';

/** Formats that tables of an analysis can be written in; each is also the ending of its file. */
export const analysisFormats = ['xlsx', 'docx', 'csv'] as const;

/** A format of an analysis. */
export type AnalysisFormat = (typeof analysisFormats)[number];

/** Tables to be written to a file. */
export interface AnalysisInput {
  readonly studyName: string;
  /** What the whole file is, such as “Response overview”. */
  readonly title: string;
  /** ISO time of the export; its date is printed as it stands. */
  readonly at: string;
  /** What else the file says of itself, by heading. */
  readonly facts: readonly (readonly [what: string, value: string])[];
  readonly tables: readonly AnalysisTable[];
  readonly words: AnalysisWords;
  readonly anonymise: Anonymiser;
}

/** The same with every word looked through for names; `renderAnalysis` is the one place that makes it. */
export interface AnalysisContent extends Omit<AnalysisInput, 'anonymise'> {
  readonly pseudonymised: true;
}
