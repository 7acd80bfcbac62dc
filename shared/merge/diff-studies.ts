import type { Code, CodeEdit } from '../model/code';
import type { OperationBody } from '../model/operation';
import type { PassageVoice } from '../model/participant';
import type { StudyState } from '../model/study-state';

/**
 * Operations that bring a study from `from` to `to`, where `from` knows everything `to` knows.
 *
 * That is how a merge is undone: what it brought is put away, what it changed is set back. Nothing is
 * erased; identities that only `from` has end up archived or removed, so a redo finds them again.
 */
export function diffStudies(from: StudyState, to: StudyState): readonly OperationBody[] {
  return [
    ...(from.name === to.name ? [] : [{ type: 'study:name', name: to.name } as const]),
    ...diffRegisters(from, to),
    ...diffSpeakers(from, to),
    ...diffVoices(from, to),
    ...diffMergedCodes(from, to),
    ...diffCodes(from, to),
    ...diffArchive(from, to),
    ...diffCodings(from, to),
    ...removedDocuments(from, to),
  ];
}

/** Tables of whole records: what `to` lacks is removed, what `to` has otherwise is put back as it was. */
function diffRegisters(from: StudyState, to: StudyState): readonly OperationBody[] {
  return [
    ...restored(from.documents, to.documents, (document) => ({ type: 'document:add', document })),
    ...restored(from.groups, to.groups, (group) => ({ type: 'group:add', group })),
    ...restored(from.participants, to.participants, (participant) => ({
      type: 'participant:add',
      participant,
    })),
    ...restored(from.coders, to.coders, (coder) => ({ type: 'coder:add', coder })),
    ...gone(from.groups, to.groups).map((id): OperationBody => ({ type: 'group:remove', id })),
    ...gone(from.participants, to.participants).map((id): OperationBody => ({
      type: 'participant:remove',
      id,
    })),
    ...gone(from.coders, to.coders).map((id): OperationBody => ({ type: 'coder:remove', id })),
  ];
}

/** Last, so that codings are taken away while their document is still there. */
function removedDocuments(from: StudyState, to: StudyState): readonly OperationBody[] {
  return gone(from.documents, to.documents).map((id): OperationBody => ({ type: 'document:remove', id }));
}

function restored<T>(
  from: ReadonlyMap<string, T>,
  to: ReadonlyMap<string, T>,
  add: (value: T) => OperationBody,
): readonly OperationBody[] {
  return [...to].filter(([id, value]) => !same(from.get(id), value)).map(([, value]) => add(value));
}

function gone(from: ReadonlyMap<string, unknown>, to: ReadonlyMap<string, unknown>): readonly string[] {
  return [...from.keys()].filter((id) => !to.has(id));
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

function diffVoices(from: StudyState, to: StudyState): readonly OperationBody[] {
  const documents = new Set([...from.voices.keys(), ...to.voices.keys()]);
  return [...documents].flatMap((document) => {
    const before = from.voices.get(document) ?? new Map<string, PassageVoice>();
    const after = to.voices.get(document) ?? new Map<string, PassageVoice>();
    return [...new Map([...before, ...after])]
      .filter(([key]) => !same(before.get(key), after.get(key)))
      .map(([key, { from: start, to: end }]): OperationBody => {
        const link = after.get(key)?.link ?? null;
        return { type: 'passage:voice', document, from: start, to: end, link };
      });
  });
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

/**
 * Places are set from the top of the wanted tree downwards: a code then never meets one of its own
 * descendants above it, and no move is skipped.
 */
function diffCodes(from: StudyState, to: StudyState): readonly OperationBody[] {
  const wanted = [...to.codes.values()].filter((code) => !to.mergedInto.has(code.id));
  const moved = wanted
    .filter((code) => !samePlace(from.codes.get(code.id), code))
    .map((code) => ({ code, depth: depthOf(to, code) }))
    .sort((a, b) => a.depth - b.depth)
    .flatMap(({ code }): readonly OperationBody[] => [
      { type: 'code:move', id: code.id, parent: code.parent, position: code.position },
    ]);
  const lifted = moved.length === 0 ? [] : liftAll(moved);
  const edited = [...to.codes.values()].flatMap((code): readonly OperationBody[] => {
    const edit = editTo(from.codes.get(code.id), code);
    return edit === null ? [] : [{ type: 'code:edit', id: code.id, edit }];
  });
  return [...lifted, ...moved, ...edited];
}

/** Codes that change place are first taken to the top, so that opposite moves cannot block one another. */
function liftAll(moved: readonly OperationBody[]): readonly OperationBody[] {
  return moved.flatMap((body) => (body.type === 'code:move' ? [{ ...body, parent: null }] : []));
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
  return a !== undefined && a.parent === b.parent && a.position === b.position;
}

function editTo(from: Code | undefined, to: Code): CodeEdit | null {
  if (from === undefined) return null;
  const edit: CodeEdit = {
    ...(from.name === to.name ? {} : { name: to.name }),
    ...(from.definition === to.definition ? {} : { definition: to.definition }),
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

function diffCodings(from: StudyState, to: StudyState): readonly OperationBody[] {
  const shownIn = (state: StudyState, id: string): boolean => state.codingDocuments.has(id);
  const extra = [...from.codingDocuments.keys()].filter((id) => !shownIn(to, id) && !isShelved(to, id));
  const lost = [...to.codingDocuments.keys()].filter(
    (id) => !shownIn(from, id) && from.removedCodings.has(id),
  );
  return [
    ...(extra.length === 0 ? [] : [{ type: 'coding:remove', ids: extra } as const]),
    ...(lost.length === 0 ? [] : [{ type: 'coding:restore', ids: lost } as const]),
  ];
}

function isShelved(state: StudyState, id: string): boolean {
  return [...state.shelvedCodings.values()].some((shelf) => shelf.has(id));
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
