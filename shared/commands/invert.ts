import type { Coding } from '../model/coding';
import { fieldsBefore } from '../model/lay-over';
import type { OperationBody } from '../model/operation';
import { recordAt } from '../model/placed-table';
import type { Study } from '../model/study';
import { FIRST_TEXT } from '../model/text-version';
import { invertCode } from './invert-code';
import { invertCodingEdit } from './invert-coding-edit';
import { invertNote } from './invert-note';
import { invertRegister } from './invert-register';

/**
 * What takes `bodies` back, last first, seen from the study as it stands before them.
 *
 * Exact for operations that do not depend on one another, which is what commands plan; see also `applyInverting`.
 */
export function invertAll(study: Study, bodies: readonly OperationBody[]): readonly OperationBody[] {
  return bodies.flatMap((body) => invert(study, body)).reverse();
}

function invert(study: Study, body: OperationBody): readonly OperationBody[] {
  switch (body.type) {
    case 'study:name':
      return [{ type: 'study:name', name: study.name }];
    case 'coding:add':
      return [{ type: 'coding:remove', ids: body.codings.map((coding: Coding) => coding.id) }];
    case 'coding:remove':
      return [{ type: 'coding:restore', ids: body.ids }];
    case 'coding:restore':
      return [{ type: 'coding:remove', ids: body.ids }];
    case 'speaker:link': {
      const link = study.speakers.get(body.document)?.get(body.speaker) ?? null;
      return [{ type: 'speaker:link', document: body.document, speaker: body.speaker, link }];
    }
    case 'passage:voice': {
      const voices = { shown: study.voices, homes: study.voiceHomes };
      return [{ ...body, link: recordAt(voices, body.document, body)?.link ?? null }];
    }
    case 'code:add':
    case 'code:edit':
    case 'code:move':
    case 'code:merge':
    case 'code:unmerge':
    case 'code:archive':
    case 'code:restore':
      return invertCode(study, body);
    case 'coding:edit':
      return invertCodingEdit(study, body.ids, body.edit);
    case 'quotation:note':
    case 'memo:add':
    case 'memo:edit':
    case 'memo:remove':
    case 'memo:restore':
    case 'code-group:add':
    case 'code-group:edit':
    case 'code-group:remove':
    case 'code-book:keep':
    case 'code-book:forget':
      return invertNote(study, body);
    case 'document:add':
    case 'document:remove':
    case 'document:edit':
      return invertDocument(study, body);
    case 'document:correct':
    case 'document:version':
      return versionBefore(study, body.id);
    default:
      return invertRegister(study, body);
  }
}

type DocumentBody = Extract<OperationBody, { type: 'document:add' | 'document:remove' | 'document:edit' }>;

function invertDocument(study: Study, body: DocumentBody): readonly OperationBody[] {
  const document = study.documents.get(body.type === 'document:add' ? body.document.id : body.id);
  if (body.type === 'document:add') {
    const { id } = body.document;
    return [document === undefined ? { type: 'document:remove', id } : { type: 'document:add', document }];
  }
  if (document === undefined) return [];
  if (body.type === 'document:remove') return [{ type: 'document:add', document }];
  return [{ type: 'document:edit', id: document.id, edit: fieldsBefore(document, body.edit) }];
}

/** A kept text that is shown again brings everything back to where it was in it. */
function versionBefore(study: Study, id: string): readonly OperationBody[] {
  if (!study.documents.has(id) && !study.texts.has(id)) return [];
  return [{ type: 'document:version', id, version: study.texts.get(id)?.current ?? FIRST_TEXT }];
}
