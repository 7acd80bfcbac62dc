import { codePath, PATH_SEPARATOR } from '../code-tree/code-tree';
import type { TextRange } from '../lib/text-range';
import type { MemoAnchor } from '../model/memo';
import { homeOf, placedIn } from '../model/placed';
import type { Study } from '../model/study';
import type { MemoTarget } from './memo-link';

/** What a memo is about, in the study's own names; '' for the study itself and for what is gone. */
export function nameAnchor(study: Study, about: MemoAnchor): string {
  switch (about.kind) {
    case 'study':
      return '';
    case 'code':
      return codePath(study, about.code).join(PATH_SEPARATOR);
    case 'participant':
      return study.participants.get(about.participant)?.pseudonym ?? '';
    case 'document':
    case 'quotation':
      return study.documents.get(about.document)?.title ?? '';
  }
}

/** Where opening the subject of a memo leads, or null for the study as a whole. */
export function targetOfAnchor(about: MemoAnchor): MemoTarget | null {
  switch (about.kind) {
    case 'study':
      return null;
    case 'code':
      return { kind: 'code', id: about.code };
    case 'document':
      return { kind: 'document', id: about.document };
    case 'participant':
      return { kind: 'participant', id: about.participant };
    case 'quotation':
      return { kind: about.kind, document: about.document, ...homeOf(about) };
  }
}

/** Whether what a link leads to is in the study. */
export function isThere(study: Study, target: MemoTarget): boolean {
  switch (target.kind) {
    case 'code':
      return study.codes.has(target.id);
    case 'document':
      return study.documents.has(target.id);
    case 'participant':
      return study.participants.has(target.id);
    case 'memo':
      return study.memos.has(target.id);
    case 'quotation':
      return placeOfTarget(study, target) !== null;
  }
}

/** Where the words of a linked quotation are in the text shown; null where they, or their document, are gone. */
export function placeOfTarget(
  study: Study,
  target: Extract<MemoTarget, { kind: 'quotation' }>,
): TextRange | null {
  const { document, from, to, text } = target;
  const home = { from, to, ...(text === undefined ? {} : { text }) };
  const place = placedIn(study.texts.get(document), home);
  const isInside = place !== undefined && place.to <= (study.documents.get(document)?.length ?? 0);
  return isInside ? { from: place.from, to: place.to } : null;
}
