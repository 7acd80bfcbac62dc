import { assertNever } from '../lib/assert-never';
import type { Code, CodeEdit } from '../model/code';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';

/** What takes an operation on codes back, last first, seen from the study before it. */
export function invertCode(
  study: Study,
  body: Extract<OperationBody, { type: `code:${string}` }>,
): readonly OperationBody[] {
  switch (body.type) {
    case 'code:add':
      return [{ type: 'code:archive', ids: [body.code.id], codings: [] }];
    case 'code:edit': {
      const code = study.codes.get(body.id);
      return code === undefined
        ? []
        : [{ type: 'code:edit', id: code.id, edit: codeBefore(code, body.edit) }];
    }
    case 'code:move': {
      const code = study.codes.get(body.id);
      return code === undefined ? [] : [placeOf(code)];
    }
    case 'code:merge':
      return partAgain(study, body.id, body.into);
    case 'code:unmerge': {
      const state = study.codeStates.get(body.id);
      return state?.kind === 'merged' ? [{ type: 'code:merge', id: body.id, into: state.into }] : [];
    }
    case 'code:archive': {
      // A code that only its use kept alive was in the archive before, and undo leaves it there, marked.
      const ids = body.ids.filter((id) => study.codeStates.get(id)?.kind !== 'kept-alive');
      return [{ type: 'code:restore', ids, codings: body.codings }];
    }
    case 'code:restore':
      return [{ type: 'code:archive', ids: body.ids, codings: body.codings }];
    default:
      return assertNever(body);
  }
}

/**
 * What takes a merge of codes back: the code stands again, and what the merge moved goes where it stood.
 * Archived children too, or restoring them later would find them elsewhere.
 */
function partAgain(study: Study, id: string, into: string): readonly OperationBody[] {
  const [source, target] = [standsFor(study, id), standsFor(study, into)];
  if (source === undefined || target === undefined || source.id === target.id) return [];
  const children = [...study.codes.values()].filter(
    (code) =>
      code.parent === source.id && code.id !== target.id && study.codeStates.get(code.id)?.kind !== 'merged',
  );
  return [
    // Written last first, as every inverse here: a lifted target goes back when the children stand again.
    ...[...(isBelow(study, target, source) ? [target] : []), ...children].map(placeOf),
    { type: 'code:unmerge', id: source.id },
  ];
}

function standsFor(study: Study, id: string): Code | undefined {
  const state = study.codeStates.get(id);
  return study.codes.get(state?.kind === 'merged' ? state.into : id);
}

function isBelow(study: Study, code: Code, ancestor: Code): boolean {
  let at: Code | undefined = code;
  while (at !== undefined && at.id !== ancestor.id) at = study.codes.get(at.parent ?? '');
  return at !== undefined;
}

function placeOf({ id, parent, position }: Code): OperationBody {
  return { type: 'code:move', id, parent, position };
}

function codeBefore(code: Code, edit: CodeEdit): CodeEdit {
  return {
    ...(edit.name === undefined ? {} : { name: code.name }),
    ...(edit.definition === undefined ? {} : { definition: code.definition }),
    ...(edit.whenToUse === undefined ? {} : { whenToUse: code.whenToUse ?? '' }),
    ...(edit.whenNot === undefined ? {} : { whenNot: code.whenNot ?? '' }),
    ...(edit.example === undefined ? {} : { example: code.example ?? '' }),
    ...(edit.aliases === undefined ? {} : { aliases: code.aliases }),
    ...(edit.origin === undefined ? {} : { origin: code.origin }),
    ...(edit.colour === undefined ? {} : { colour: code.colour ?? null }),
  };
}
