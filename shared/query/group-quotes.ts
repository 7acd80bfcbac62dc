import { codePath, codesInTreeOrder, PATH_SEPARATOR } from '../code-tree/code-tree';
import { assertNever } from '../lib/assert-never';
import type { Study } from '../model/study';
import type { Passage } from './passages';
import { NO_STAKEHOLDER } from './quote-filter';

/** What a list of quotations can be divided by. */
export type QuoteGrouping = 'stakeholder' | 'code' | 'document' | 'participant';

/** Quotations under one heading; `key` is the id of the stakeholder group, code, document or participant. */
export interface QuoteGroup {
  readonly key: string;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** Which codings make headings of codes; both undefined for all. */
export interface HeadingCodes {
  readonly codes: ReadonlySet<string> | undefined;
  readonly coders: ReadonlySet<string> | undefined;
}

/** The title of the group of speakers whom nobody gave a stakeholder group. */
export const UNKNOWN_GROUP = 'Group unknown';

/** The title over what speakers said who are linked to no participant. */
export const UNKNOWN_PERSON = 'Participant unknown';

/**
 * Divides quotations under headings in the order of the study: groups and documents as they were added, codes
 * as in the tree; those without a group or a participant come last.
 *
 * A quotation with two codes stands under both, once under each however many coders gave it; so numbers under
 * headings of codes may add up to more than there are quotations.
 */
export function groupQuotes(
  study: Study,
  passages: readonly Passage[],
  by: QuoteGrouping,
  headings: HeadingCodes = { codes: undefined, coders: undefined },
): readonly QuoteGroup[] {
  const groups = new Map<string, Passage[]>();
  const put = (key: string, passage: Passage): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [passage]);
    else group.push(passage);
  };
  for (const passage of passages) putUnder(passage, by, headings, put);
  const places = new Map(orderOf(study, by).map((id, index) => [id, index]));
  const place = ([key]: readonly [string, unknown]): number => places.get(key) ?? places.size;
  return [...groups]
    .sort((a, b) => place(a) - place(b))
    .map(([key, members]) => ({ key, title: titleOf(study, by, key), passages: members }));
}

function putUnder(
  passage: Passage,
  by: QuoteGrouping,
  { codes, coders }: HeadingCodes,
  put: (key: string, passage: Passage) => void,
): void {
  if (by === 'stakeholder') put(passage.who.stakeholder?.id ?? NO_STAKEHOLDER, passage);
  else if (by === 'participant') put(passage.who.participant?.id ?? '', passage);
  else if (by === 'document') put(passage.document, passage);
  else {
    const shown = passage.codings.filter(
      ({ code, coder }) => codes?.has(code) !== false && coders?.has(coder) !== false,
    );
    for (const code of new Set(shown.map((coding) => coding.code))) put(code, passage);
  }
}

function orderOf(study: Study, by: QuoteGrouping): readonly string[] {
  switch (by) {
    case 'stakeholder':
      return [...study.groups.keys()];
    case 'document':
      return [...study.documents.keys()];
    case 'participant':
      return [...study.participants.keys()];
    case 'code':
      return codesInTreeOrder(study).map(({ id }) => id);
    default:
      return assertNever(by);
  }
}

function titleOf(study: Study, by: QuoteGrouping, key: string): string {
  switch (by) {
    case 'stakeholder':
      return study.groups.get(key)?.name ?? UNKNOWN_GROUP;
    case 'document':
      return study.documents.get(key)?.title ?? '';
    case 'participant':
      return study.participants.get(key)?.pseudonym ?? UNKNOWN_PERSON;
    case 'code':
      return codePath(study, key).join(PATH_SEPARATOR);
    default:
      return assertNever(by);
  }
}
