import { codePath, codesInTreeOrder } from '../code-tree/code-tree';
import type { AttributionStyle } from '../export/attribution';
import type { Anonymiser, CodeHeading, ExportInput, GroupSize } from '../export/exporter';
import { reportWordsIn } from '../export/report-words-in';
import type { Language } from '../i18n/language';
import type { Study } from '../model/study';
import type { QuoteFilter } from './quote-filter';
import { codesAsked } from './passage-tests';
import { quotesOf } from './quotes';
import { scopeSentence } from './scope-sentence';
import type { TextOf } from './text-hits';

/** An export ready to be written, and the documents whose words could not be read. */
export interface ExportSelection {
  readonly input: ExportInput;
  /** Ids of documents left out; an export that is not whole must say so. */
  readonly missing: readonly string[];
}

/** What an export needs besides the study: who must not be named, and the time to print (ISO). */
export interface ExportSetting {
  readonly anonymise: Anonymiser;
  readonly at: string;
  readonly attribution?: AttributionStyle;
  readonly language?: Language;
}

/** Gathers everything an exporter prints about the quotes a filter asks for. */
export function exportInput(
  study: Study,
  textOf: TextOf,
  filter: QuoteFilter,
  setting: ExportSetting,
): ExportSelection {
  const { quotes, missing } = quotesOf(study, textOf, filter);
  const scope = scopeSentence(study, filter, reportWordsIn(setting.language ?? 'en'));
  const codes = codeHeadings(study, codesAsked(study, filter));
  return {
    input: { studyName: study.name, quotes, codes, groups: groupSizes(study), ...setting, scope },
    missing,
  };
}

/** Headings in tree order; without `codes`, of every code in use. */
export function codeHeadings(study: Study, codes: ReadonlySet<string> | undefined): readonly CodeHeading[] {
  return codesInTreeOrder(study)
    .filter((code) => codes?.has(code.id) !== false)
    .map((code) => ({ id: code.id, path: codePath(study, code.id), definition: code.definition }));
}

/**
 * Groups of respondents with the number of their participants who speak in at least one document.
 *
 * Groups that ask the questions are left out: nobody reports "3 of 2 moderators".
 */
export function groupSizes(study: Study): readonly GroupSize[] {
  const members = new Map<string, Set<string>>();
  for (const person of speakingParticipants(study)) {
    const group = study.participants.get(person)?.group ?? '';
    const known = members.get(group) ?? new Set();
    members.set(group, known.add(person));
  }
  return [...study.groups.values()]
    .filter((group) => !group.asks)
    .map(({ id, name, monogram }) => ({ id, name, monogram, participants: members.get(id)?.size ?? 0 }));
}

/** Ids of participants linked to a speaker who has at least one turn, or named as the voice of a passage. */
export function speakingParticipants(study: Study): ReadonlySet<string> {
  const speaking = new Set<string>();
  for (const document of study.documents.values()) {
    const links = study.speakers.get(document.id);
    const heard = new Set(document.turns.map((turn) => turn.speaker));
    for (const [index, label] of document.speakers.entries()) {
      const person = heard.has(index) ? links?.get(label)?.participant : undefined;
      if (person !== undefined && person !== null) speaking.add(person);
    }
  }
  for (const voices of study.voices.values()) {
    for (const { link } of voices.values()) if (link.participant !== null) speaking.add(link.participant);
  }
  return speaking;
}
