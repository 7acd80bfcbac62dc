import type { Code, CodeEdit } from '../model/code';
import type { OperationBody } from '../model/operation';
import { emptyStudy, type StudyState } from '../model/study-state';
import { diffCodingFields } from './diff-coding-fields';
import { diffDocuments } from './diff-documents';
import { diffNotes } from './diff-notes';
import { diffRegisters, gone, same } from './diff-registers';
import { diffVoices } from './diff-voices';
import { applyOperation } from '../model/fold';

/**
 * Operations that bring a study from `from` to `to`, where `from` knows everything `to` knows.
 *
 * That is how a merge is undone: what it brought is put away, what it changed is set back. Nothing is
 * erased; identities that only `from` has end up archived or removed, so a redo finds them again.
 */
export function diffStudies(from: StudyState, to: StudyState): readonly OperationBody[] {
  return [
    ...(from.name === to.name ? [] : [{ type: 'study:name', name: to.name } as const]),
    ...diffDocuments(from, to),
    ...diffRegisters(from, to),
    ...diffSpeakers(from, to),
    ...diffVoices(from, to),
    ...diffNotes(from, to),
    ...diffTree(from, to),
    ...diffFields(from, to),
    ...diffArchive(from, to),
    ...diffCodings(from, to),
    ...diffCodingFields(from, to),
    ...removedDocuments(from, to),
  ];
}

/** Last, so that codings are taken away while their document is still there. */
function removedDocuments(from: StudyState, to: StudyState): readonly OperationBody[] {
  return gone(from.documents, to.documents).map((id): OperationBody => ({ type: 'document:remove', id }));
}

function diffSpeakers(from: StudyState, to: StudyState): readonly OperationBody[] {
  const documents = new Set([...from.speakers.keys(), ...to.speakers.keys()]);
  return [...documents].flatMap((document) => {
    const before = from.speakers.get(document);
    const after = to.speakers.get(document);
    const labels = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    return [...labels]
      .filter((speaker) => !same(before?.get(speaker), after?.get(speaker)))
      .map((speaker): OperationBody => ({
        type: 'speaker:link',
        document,
        speaker,
        link: after?.get(speaker) ?? null,
      }));
  });
}

/** Which codes are merged, then every place that is not as wanted after that: merging moves children along. */
function diffTree(from: StudyState, to: StudyState): readonly OperationBody[] {
  const tree = treeOf(from);
  const merges = diffMergedCodes(from, to);
  for (const body of merges) applyOperation(tree, { ...body, lamport: 0, device: '', by: '' });
  return [...merges, ...diffPlaces(tree, to)];
}

function diffMergedCodes(from: StudyState, to: StudyState): readonly OperationBody[] {
  const parted = [...from.mergedInto.keys()].filter(
    (id) => from.mergedInto.get(id) !== to.mergedInto.get(id),
  );
  const joined = [...to.mergedInto].filter(([id, into]) => from.mergedInto.get(id) !== into);
  return [
    ...parted.map((id): OperationBody => ({ type: 'code:unmerge', id })),
    ...joined.map(([id, into]): OperationBody => ({ type: 'code:merge', id, into })),
  ];
}

/** The codes of a study alone, to try operations on. */
function treeOf(state: StudyState): StudyState {
  return {
    ...emptyStudy(),
    codes: new Map(state.codes),
    codeStates: new Map(state.codeStates),
    archivedCodes: new Set(state.archivedCodes),
    mergedInto: new Map(state.mergedInto),
    children: new Map([...state.children].map(([parent, ids]) => [parent, new Set(ids)])),
  };
}

/**
 * Places are set from the top of the wanted tree downwards, after taking all of them to the top: a code
 * then never meets one of its own descendants above it, and no move is skipped. Merged codes have a place
 * too, to which they may return.
 */
function diffPlaces(from: StudyState, to: StudyState): readonly OperationBody[] {
  const moved = [...to.codes.values()]
    .filter((code) => !samePlace(from.codes.get(code.id), code))
    .map((code) => ({ code, depth: depthOf(to, code) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ code: { id, parent, position } }) => ({ type: 'code:move', id, parent, position }) as const);
  return [...moved.map((body) => ({ ...body, parent: null })), ...moved];
}

function diffFields(from: StudyState, to: StudyState): readonly OperationBody[] {
  return [...to.codes.values()].flatMap((code): readonly OperationBody[] => {
    const edit = editTo(from.codes.get(code.id), code);
    return edit === null ? [] : [{ type: 'code:edit', id: code.id, edit }];
  });
}

function depthOf(state: StudyState, code: Code): number {
  let depth = 0;
  for (let at = code; at.parent !== null; depth += 1) {
    const parent = state.codes.get(at.parent);
    if (parent === undefined) break;
    at = parent;
  }
  return depth;
}

function samePlace(a: Code | undefined, b: Code): boolean {
  return a?.parent === b.parent && a.position === b.position;
}

function editTo(from: Code | undefined, to: Code): CodeEdit | null {
  if (from === undefined) return null;
  const edit: CodeEdit = {
    ...(from.name === to.name ? {} : { name: to.name }),
    ...(from.definition === to.definition ? {} : { definition: to.definition }),
    ...(from.whenToUse === to.whenToUse ? {} : { whenToUse: to.whenToUse ?? '' }),
    ...(from.whenNot === to.whenNot ? {} : { whenNot: to.whenNot ?? '' }),
    ...(from.example === to.example ? {} : { example: to.example ?? '' }),
    ...(same(from.aliases, to.aliases) ? {} : { aliases: to.aliases }),
    ...(from.origin === to.origin ? {} : { origin: to.origin }),
    ...(from.colour === to.colour ? {} : { colour: to.colour ?? null }),
  };
  return Object.keys(edit).length === 0 ? null : edit;
}

function diffArchive(from: StudyState, to: StudyState): readonly OperationBody[] {
  const unseen = gone(from.codes, to.codes).filter((id) => !from.archivedCodes.has(id));
  const archived = [...to.archivedCodes].filter((id) => !from.archivedCodes.has(id));
  const back = [...from.archivedCodes].filter((id) => to.codes.has(id) && !to.archivedCodes.has(id));
  const away = [...unseen, ...archived];
  return [
    ...(away.length === 0 ? [] : [{ type: 'code:archive', ids: away, codings: [] } as const]),
    ...(back.length === 0 ? [] : [{ type: 'code:restore', ids: back, codings: [] } as const]),
  ];
}

/** A coding aside with its document counts as there, or bringing the document back would not bring it back. */
function diffCodings(from: StudyState, to: StudyState): readonly OperationBody[] {
  const isThere = (state: StudyState, id: string): boolean =>
    state.madeWith.has(id) && !state.removedCodings.has(id);
  const extra: string[] = [];
  for (const id of from.madeWith.keys()) if (!from.removedCodings.has(id) && !isThere(to, id)) extra.push(id);
  const lost = [...from.removedCodings.keys()].filter((id) => isThere(to, id));
  return [
    ...(extra.length === 0 ? [] : [{ type: 'coding:remove', ids: extra } as const]),
    ...(lost.length === 0 ? [] : [{ type: 'coding:restore', ids: lost } as const]),
  ];
}
