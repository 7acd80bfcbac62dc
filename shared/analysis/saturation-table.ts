import { codePath, PATH_SEPARATOR } from '../code-tree/code-tree';
import type { Study } from '../model/study';
import { numberColumn, textColumn, wordsColumn, type AnalysisTable } from './analysis-table';
import type { AnalysisWords } from './analysis-vocabulary';
import {
  QUIET_RUN,
  readSaturation,
  SATURATION_MARKS,
  saturationCurve,
  type SaturationAsked,
  type SaturationReading,
} from './saturation';

/** New codes per document as a table, with what may be said of it. */
export function saturationTable(study: Study, asked: SaturationAsked, words: AnalysisWords): AnalysisTable {
  const curve = saturationCurve(study, asked);
  const group = asked.group === null ? words.everybody : (study.groups.get(asked.group)?.name ?? '');
  const path = (code: string): string => codePath(study, code).join(PATH_SEPARATOR);
  return {
    title: words.saturationOf(group),
    columns: [
      numberColumn(words.number, 8),
      textColumn(words.document, 34),
      textColumn(words.group, 24),
      numberColumn(words.newCodes, 12),
      numberColumn(words.codesSoFar, 14),
      wordsColumn(words.newCodeNames, 70),
    ],
    rows: curve.points.map(({ document, group: only, fresh, total }, at) => [
      at + 1,
      study.documents.get(document)?.title ?? '',
      only === null ? words.severalGroups : (study.groups.get(only)?.name ?? ''),
      fresh.length,
      total,
      fresh.map(path).join('; '),
    ]),
    notes: [
      readingText(readSaturation(curve), words),
      `${words.orders[asked.order].slice(0, 1).toUpperCase()}${words.orders[asked.order].slice(1)}.`,
      ...(curve.uncoded > 0 ? [words.uncoded(curve.uncoded)] : []),
      words.saturationNote(SATURATION_MARKS[0], QUIET_RUN),
      words.marksNote,
    ],
  };
}

/** What may be said of a curve, as a sentence. */
export function readingText(reading: SaturationReading, words: AnalysisWords): string {
  switch (reading.kind) {
    case 'nothing':
      return words.nothingCoded;
    case 'early':
      return words.early(reading.documents, SATURATION_MARKS[0]);
    case 'near':
      return words.near(reading.quiet);
    case 'not-yet':
      return words.notYet(reading.last, reading.before);
  }
}
