import type { CodeBookContent } from './code-book-content';
import { levelsOf } from './code-book-rows';
import { codeBookWords } from './code-book-words';

/** The table as a spreadsheet holds it: every level of the path in each row, so that filters find whole branches. */
export interface CodeBookTable {
  readonly levels: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The code book as headings and cells. */
export function codeBookTable({ rows, language }: CodeBookContent): CodeBookTable {
  const words = codeBookWords[language];
  const levels = levelsOf(rows);
  const places = Array.from({ length: levels }, (_, level) => level);
  return {
    levels,
    headings: [
      ...places.map((level) => words.level(level + 1)),
      words.definition,
      words.whenToUse,
      words.whenNot,
      words.example,
      words.aliases,
      words.origin,
      words.quotations,
      words.documents,
    ],
    rows: rows.map((row) => [
      ...places.map((level) => row.path[level] ?? ''),
      row.definition,
      row.whenToUse,
      row.whenNot,
      row.example,
      row.aliases.join(' | '),
      words.origins[row.origin],
      row.quotations,
      row.documents,
    ]),
  };
}
