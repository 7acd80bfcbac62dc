import { codePath, codesInTreeOrder } from '../code-tree/code-tree';
import type { AttributionStyle } from '../export/attribution';
import type { Anonymiser, CodeHeading, ExportInput, GroupSize } from '../export/exporter';
import { reportWordsIn } from '../export/report-words-in';
import type { Language } from '../i18n/language';
import type { Study } from '../model/study';
import type { QuoteFilter } from './quote-filter';
import { attendanceOf } from '../analysis/attendance';
import { codesAsked } from './passage-tests';
import { quotesOf } from './quotes';
import { scopeSentence } from './scope-sentence';
import type { TextOf } from './text-hits';

/** An export ready to be written, and the documents whose words could not be read. */
export interface ExportSelection {
  readonly input: ExportInput;
  /** Ids of documents left out; an export that is not whole must say so. */
  readonly missing: readonly string[];
  /** Quotes left out because whoever said them may not be quoted. */
  readonly withheld: number;
}

/** What an export needs besides the study: who must not be named, and the time to print (ISO). */
export interface ExportSetting {
  readonly anonymise: Anonymiser;
  readonly at: string;
  readonly attribution?: AttributionStyle;
  readonly language?: Language;
}

/**
 * Gathers everything an exporter prints about the quotes a filter asks for. Quotes in which anybody is heard who may
 * not be quoted are not among it, however they were asked for; how many stands in the scope that every export prints.
 */
export function exportInput(
  study: Study,
  textOf: TextOf,
  filter: QuoteFilter,
  setting: ExportSetting,
): ExportSelection {
  const { quotes: asked, missing } = quotesOf(study, textOf, filter);
  const quotes = asked.filter((quote) => quote.withheld !== true);
  const withheld = asked.length - quotes.length;
  const words = reportWordsIn(setting.language ?? 'en');
  const said = scopeSentence(study, filter, words);
  const scope = withheld === 0 ? said : `${said}; ${words.scope.withheld(withheld)}`;
  const codes = codeHeadings(study, codesAsked(study, filter));
  return {
    input: { studyName: study.name, quotes, codes, groups: groupSizes(study), ...setting, scope },
    missing,
    withheld,
  };
}

/** Headings in tree order; without `codes`, of every code in use. */
export function codeHeadings(study: Study, codes: ReadonlySet<string> | undefined): readonly CodeHeading[] {
  return codesInTreeOrder(study)
    .filter((code) => codes?.has(code.id) !== false)
    .map((code) => ({ id: code.id, path: codePath(study, code.id), definition: code.definition }));
}

/**
 * Groups of respondents with the number of their participants who took part in at least one document.
 *
 * Groups that ask the questions are left out: nobody reports "3 of 2 moderators".
 */
export function groupSizes(study: Study): readonly GroupSize[] {
  const tookPart = new Set(
    [...study.documents.values()].flatMap((document) => [...attendanceOf(study, document).people]),
  );
  const members = new Map<string, number>();
  for (const person of tookPart) {
    const group = study.participants.get(person)?.group ?? '';
    members.set(group, (members.get(group) ?? 0) + 1);
  }
  return [...study.groups.values()]
    .filter((group) => !group.asks)
    .map(({ id, name, monogram }) => ({ id, name, monogram, participants: members.get(id) ?? 0 }));
}
