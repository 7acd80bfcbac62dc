import { parseMemoText, writeMemoText } from '../memo/memo-link';
import type { LabelMeaning } from '../model/label-meaning';
import type { Memo, MemoEdit } from '../model/memo';
import type { OperationBody } from '../model/operation';
import type { SpeakerLink } from '../model/participant';
import type { Session } from '../model/session';
import type { Study } from '../model/study';
import { voicesAtHome } from './voices-at-home';

/** Links of speakers and passages to be written anew: those for which `next` answers a link. */
export function relink(
  study: Study,
  next: (link: SpeakerLink) => SpeakerLink | undefined,
): readonly OperationBody[] {
  const ops: OperationBody[] = [];
  for (const [document, links] of study.speakers) {
    for (const [speaker, known] of links) {
      const link = next(known);
      if (link !== undefined) ops.push({ type: 'speaker:link', document, speaker, link });
    }
  }
  for (const { document, home, link: known } of voicesAtHome(study)) {
    const link = next(known);
    if (link !== undefined) ops.push({ type: 'passage:voice', document, ...home, link });
  }
  return ops;
}

/** Sessions to be written anew: those that `next` changes. */
export function reseat(study: Study, next: (session: Session) => Session): readonly OperationBody[] {
  return [...study.documents.values()].flatMap(({ id, session }): readonly OperationBody[] => {
    if (session === undefined) return [];
    const seated = next(session);
    const isSame = JSON.stringify(seated) === JSON.stringify(session);
    return isSame ? [] : [{ type: 'document:edit', id, edit: { session: seated } }];
  });
}

/** Labels that stand for something `next` replaces. */
export function relabel(
  study: Study,
  next: (meaning: LabelMeaning) => LabelMeaning | undefined,
): readonly OperationBody[] {
  return [...study.labels].flatMap(([set, labels]) =>
    [...labels].flatMap(([label, known]): readonly OperationBody[] => {
      const meaning = next(known);
      return meaning === undefined ? [] : [{ type: 'label:mean', set, label, meaning }];
    }),
  );
}

/** Memos about a participant, or with a link to them, turned to another. */
export function remind(study: Study, id: string, into: string): readonly OperationBody[] {
  return [...study.memos.values()].flatMap((memo): readonly OperationBody[] => {
    const edit = turned(memo, id, into);
    return Object.keys(edit).length === 0 ? [] : [{ type: 'memo:edit', id: memo.id, edit }];
  });
}

function turned({ about, text }: Memo, id: string, into: string): MemoEdit {
  const isAbout = about.kind === 'participant' && about.participant === id;
  const next = writeMemoText(
    parseMemoText(text).map((part) =>
      part.kind === 'link' && part.target.kind === 'participant' && part.target.id === id
        ? { ...part, target: { kind: 'participant', id: into } }
        : part,
    ),
  );
  return {
    ...(isAbout ? { about: { kind: 'participant', participant: into } } : {}),
    ...(next === text ? {} : { text: next }),
  };
}
