import { assertNever } from '../lib/assert-never';
import type { Study } from '../model/study';
import type { AnalysisTable } from './analysis-table';
import type { AnalysisWords } from './analysis-vocabulary';
import { overviewTables } from './overview-tables';
import type { OverviewVariant } from './overview-variant';
import { recruitmentTable } from './recruitment-table';
import { samplingTable } from './sampling-table';
import type { SaturationAsked } from './saturation';
import { saturationTable } from './saturation-table';
import { SMALLEST_CELL } from './small-cells';

/** Analyses that come as tables. */
export const analyses = ['response', 'sampling', 'saturation', 'recruitment'] as const;

/** One of these analyses, with what it asks. */
export type AnalysisAsked =
  | {
      readonly analysis: 'response' | 'sampling' | 'recruitment';
      readonly variant: OverviewVariant;
    }
  | ({ readonly analysis: 'saturation' } & SaturationAsked);

/** An analysis in words: its title, what it says of itself, its tables. */
export interface AnalysisSaid {
  readonly title: string;
  readonly facts: readonly (readonly [what: string, value: string])[];
  readonly tables: readonly AnalysisTable[];
}

/** Carries out an analysis of a study in the words of one language. */
export function analyse(study: Study, asked: AnalysisAsked, words: AnalysisWords): AnalysisSaid {
  if (asked.analysis === 'saturation') {
    return { title: words.saturation, facts: [], tables: [saturationTable(study, asked, words)] };
  }
  const { analysis, variant } = asked;
  const said = variant === 'internal' ? words.variants.internal : words.variants.anonymous(SMALLEST_CELL);
  const facts = [[words.variant, said]] as const;
  switch (analysis) {
    case 'response':
      return { title: words.overview, facts, tables: overviewTables(study, words, variant) };
    case 'sampling':
      return { title: words.sampling, facts, tables: [samplingTable(study, words, variant)] };
    case 'recruitment':
      return { title: words.recruitment, facts, tables: [recruitmentTable(study, words, variant)] };
    default:
      return assertNever(analysis);
  }
}
