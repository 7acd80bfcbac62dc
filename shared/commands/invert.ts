import { assertNever } from '../lib/assert-never';
import type { Coding } from '../model/coding';
import type { SourceDocument } from '../model/document';
import type { DocumentEdit, OperationBody, ParticipantEdit } from '../model/operation';
import { passageKey, type Participant } from '../model/participant';
import type { Study } from '../model/study';
import { invertCode } from './invert-code';
import { invertCodingEdit } from './invert-coding-edit';
import { invertNote } from './invert-note';

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
      const { type, document, from, to } = body;
      const link = study.voices.get(document)?.get(passageKey(body))?.link ?? null;
      return [{ type, document, from, to, link }];
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
    default:
      return invertRegister(study, body);
  }
}

type RegisterBody = Extract<
  OperationBody,
  { type: `document:${string}` | `group:${string}` | `participant:${string}` | `coder:${string}` }
>;

function invertRegister(study: Study, body: RegisterBody): readonly OperationBody[] {
  switch (body.type) {
    case 'coder:add': {
      const coder = study.coders.get(body.coder.id);
      return [
        coder === undefined ? { type: 'coder:remove', id: body.coder.id } : { type: 'coder:add', coder },
      ];
    }
    case 'coder:remove':
      return known(study.coders.get(body.id), (coder) => ({ type: 'coder:add', coder }));
    case 'group:add': {
      const group = study.groups.get(body.group.id);
      return [
        group === undefined ? { type: 'group:remove', id: body.group.id } : { type: 'group:add', group },
      ];
    }
    case 'group:remove':
      return known(study.groups.get(body.id), (group) => ({ type: 'group:add', group }));
    case 'document:add': {
      const document = study.documents.get(body.document.id);
      return [
        document === undefined
          ? { type: 'document:remove', id: body.document.id }
          : { type: 'document:add', document },
      ];
    }
    case 'document:remove':
      return known(study.documents.get(body.id), (document) => ({ type: 'document:add', document }));
    case 'document:edit':
      return known(study.documents.get(body.id), (document) => ({
        type: 'document:edit',
        id: document.id,
        edit: documentBefore(document, body.edit),
      }));
    case 'participant:add': {
      const participant = study.participants.get(body.participant.id);
      return [
        participant === undefined
          ? { type: 'participant:remove', id: body.participant.id }
          : { type: 'participant:add', participant },
      ];
    }
    case 'participant:remove':
      return known(study.participants.get(body.id), (participant) => ({
        type: 'participant:add',
        participant,
      }));
    case 'participant:edit':
      return known(study.participants.get(body.id), (participant) => ({
        type: 'participant:edit',
        id: participant.id,
        edit: participantBefore(participant, body.edit),
      }));
    default:
      return assertNever(body);
  }
}

function known<T>(value: T | undefined, body: (value: T) => OperationBody): readonly OperationBody[] {
  return value === undefined ? [] : [body(value)];
}

function documentBefore(document: SourceDocument, edit: DocumentEdit): DocumentEdit {
  return {
    ...(edit.title === undefined ? {} : { title: document.title }),
    ...(edit.kind === undefined ? {} : { kind: document.kind }),
    ...(edit.literal === undefined ? {} : { literal: document.literal }),
    ...(edit.date === undefined ? {} : { date: document.date ?? null }),
  };
}

function participantBefore(participant: Participant, edit: ParticipantEdit): ParticipantEdit {
  return {
    ...(edit.pseudonym === undefined ? {} : { pseudonym: participant.pseudonym }),
    ...(edit.group === undefined ? {} : { group: participant.group }),
    ...(edit.role === undefined ? {} : { role: participant.role }),
    ...(edit.attributes === undefined ? {} : { attributes: participant.attributes }),
  };
}
