import type { TextRange } from '../lib/text-range';
import type { Memo } from '../model/memo';
import type { OperationBody } from '../model/operation';
import { passageKey } from '../model/participant';
import type { Study } from '../model/study';

/** A quotation that gets other words; `stays` tells that somebody's codings stay on the old ones. */
export interface MovedQuotation {
  readonly document: string;
  readonly old: TextRange;
  readonly range: TextRange;
  readonly stays: boolean;
}

/**
 * What takes the note of a quotation, the memos about it and the voice named for it along to its new words. What is
 * said there already is left as it is. Where codings stay behind, note and memos stay with them; the voice holds for
 * both, or growing a quotation would print its words under another name.
 */
export function moveRemarks(study: Study, moved: MovedQuotation): readonly OperationBody[] {
  return moved.stays
    ? movedVoice(study, moved)
    : [...movedNote(study, moved), ...movedMemos(study, moved), ...movedVoice(study, moved)];
}

function movedNote(study: Study, { document, old, range }: MovedQuotation): readonly OperationBody[] {
  const notes = study.notes.get(document);
  const note = notes?.get(passageKey(old));
  if (note === undefined || notes?.has(passageKey(range)) === true) return [];
  const { comment, starred, wording, attributes } = note;
  const said = { comment, starred, wording, ...(attributes === undefined ? {} : { values: attributes }) };
  const off = Object.fromEntries(Object.keys(attributes ?? {}).map((id) => [id, null]));
  const empty = {
    comment: '',
    starred: false,
    wording: '',
    ...(attributes === undefined ? {} : { values: off }),
  };
  return [
    { type: 'quotation:note', document, from: old.from, to: old.to, edit: empty },
    {
      type: 'quotation:note',
      document,
      from: range.from,
      to: range.to,
      edit: said,
    },
  ];
}

/** Also those that were taken away: they come back about the words that the quotation has by then. */
function movedMemos(study: Study, { document, old, range }: MovedQuotation): readonly OperationBody[] {
  const isAbout = ({ about }: Memo): boolean =>
    about.kind === 'quotation' &&
    about.document === document &&
    about.from === old.from &&
    about.to === old.to;
  const { from, to } = range;
  return [...study.memos.values(), ...study.removedMemos.values()]
    .filter(isAbout)
    .map(({ id }) => ({ type: 'memo:edit', id, edit: { about: { kind: 'quotation', document, from, to } } }));
}

function movedVoice(study: Study, { document, old, range, stays }: MovedQuotation): readonly OperationBody[] {
  const voices = study.voices.get(document);
  const link = voices?.get(passageKey(old))?.link;
  if (link === undefined || voices?.has(passageKey(range)) === true) return [];
  const { from, to } = range;
  const left: OperationBody = { type: 'passage:voice', document, from: old.from, to: old.to, link: null };
  return [...(stays ? [] : [left]), { type: 'passage:voice', document, from, to, link }];
}
