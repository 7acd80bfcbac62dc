import { assertNever } from '../lib/assert-never';
import type { CodeGroup, CodeGroupEdit } from '../model/code-group';
import { fieldsBefore } from '../model/lay-over';
import { anchorHome, type Memo, type MemoEdit } from '../model/memo';
import type { OperationBody } from '../model/operation';
import { recordAt } from '../model/placed-table';
import { emptyNote } from '../model/quotation-note';
import type { Study } from '../model/study';

type NoteBody = Extract<
  OperationBody,
  { type: `quotation:${string}` | `memo:${string}` | `code-group:${string}` | `code-book:${string}` }
>;

/** What takes an operation on notes, memos, code groups or code book versions back, seen from the study before it. */
export function invertNote(study: Study, body: NoteBody): readonly OperationBody[] {
  switch (body.type) {
    case 'quotation:note': {
      const notes = { shown: study.notes, homes: study.noteHomes };
      const note = recordAt(notes, body.document, body) ?? emptyNote(body);
      return [{ ...body, edit: fieldsBefore(note, body.edit) }];
    }
    case 'memo:add': {
      const memo = study.memos.get(body.memo.id);
      if (memo === undefined) return [{ type: 'memo:remove', ids: [body.memo.id] }];
      return [{ type: 'memo:add', memo: { ...memo, about: anchorHome(memo.about) } }];
    }
    case 'memo:edit': {
      const memo = study.memos.get(body.id) ?? study.removedMemos.get(body.id);
      return memo === undefined ? [] : [{ type: body.type, id: body.id, edit: memoBefore(memo, body.edit) }];
    }
    case 'memo:remove':
      return listed(body.ids, study.memos, (ids) => ({ type: 'memo:restore', ids }));
    case 'memo:restore':
      return listed(body.ids, study.removedMemos, (ids) => ({ type: 'memo:remove', ids }));
    default:
      return invertSet(study, body);
  }
}

type SetBody = Extract<OperationBody, { type: `code-group:${string}` | `code-book:${string}` }>;

function invertSet(study: Study, body: SetBody): readonly OperationBody[] {
  switch (body.type) {
    case 'code-group:add': {
      const group = study.codeGroups.get(body.group.id);
      return [
        group === undefined
          ? { type: 'code-group:remove', id: body.group.id }
          : { type: 'code-group:add', group },
      ];
    }
    case 'code-group:edit': {
      const group = study.codeGroups.get(body.id);
      return group === undefined ? [] : [{ ...body, edit: groupBefore(group, body.edit) }];
    }
    case 'code-group:remove': {
      const group = study.codeGroups.get(body.id);
      return group === undefined ? [] : [{ type: 'code-group:add', group }];
    }
    case 'code-book:keep': {
      const version = study.codeBooks.get(body.version.id);
      return version === undefined
        ? [{ type: 'code-book:forget', id: body.version.id }]
        : [{ type: 'code-book:keep', version }];
    }
    case 'code-book:forget': {
      const version = study.codeBooks.get(body.id);
      return version === undefined ? [] : [{ type: 'code-book:keep', version }];
    }
    default:
      return assertNever(body);
  }
}

/** Undo takes back only what really went or came. */
function listed(
  ids: readonly string[],
  table: ReadonlyMap<string, Memo>,
  body: (ids: readonly string[]) => OperationBody,
): readonly OperationBody[] {
  const there = ids.filter((id) => table.has(id));
  return there.length === 0 ? [] : [body(there)];
}

function memoBefore(memo: Memo, edit: MemoEdit): MemoEdit {
  return {
    ...(edit.kind === undefined ? {} : { kind: memo.kind }),
    ...(edit.title === undefined ? {} : { title: memo.title }),
    ...(edit.text === undefined ? {} : { text: memo.text }),
    ...(edit.about === undefined ? {} : { about: anchorHome(memo.about) }),
  };
}

function groupBefore(group: CodeGroup, { name, add = [], remove = [] }: CodeGroupEdit): CodeGroupEdit {
  const joined = add.filter((code) => !group.codes.includes(code));
  const left = remove.filter((code) => group.codes.includes(code));
  return {
    ...(name === undefined ? {} : { name: group.name }),
    ...(joined.length === 0 ? {} : { remove: joined }),
    ...(left.length === 0 ? {} : { add: left }),
  };
}
