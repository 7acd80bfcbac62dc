import { assertNever } from '../lib/assert-never';
import type { Code, CodeEdit } from '../model/code';
import type { Coding } from '../model/coding';
import type { SourceDocument } from '../model/document';
import type { DocumentEdit, OperationBody, ParticipantEdit } from '../model/operation';
import { passageKey, type Participant } from '../model/participant';
import type { Study } from '../model/study';

/**
 * What takes `bodies` back, last first, seen from the study as it stands before them.
 *
 * Exact for operations that do not depend on one another; a command whose operations do says its own inverse.
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
      const link = study.voices.get(body.document)?.get(passageKey(body))?.link ?? null;
      return [{ ...body, link }];
    }
    case 'code:add':
    case 'code:edit':
    case 'code:move':
    case 'code:merge':
    case 'code:unmerge':
    case 'code:archive':
    case 'code:restore':
      return invertCode(study, body);
    default:
      return invertRegister(study, body);
  }
}

function invertCode(
  study: Study,
  body: Extract<OperationBody, { type: `code:${string}` }>,
): readonly OperationBody[] {
  switch (body.type) {
    case 'code:add':
      return [{ type: 'code:archive', ids: [body.code.id], codings: [] }];
    case 'code:edit':
      return known(study.codes.get(body.id), (code) => ({
        type: 'code:edit',
        id: code.id,
        edit: codeBefore(code, body.edit),
      }));
    case 'code:move':
      return known(study.codes.get(body.id), ({ id, parent, position }) => ({
        type: 'code:move',
        id,
        parent,
        position,
      }));
    case 'code:merge':
      return [{ type: 'code:unmerge', id: body.id }];
    case 'code:unmerge': {
      const state = study.codeStates.get(body.id);
      return state?.kind === 'merged' ? [{ type: 'code:merge', id: body.id, into: state.into }] : [];
    }
    case 'code:archive': {
      // A code that only its use kept alive was in the archive before, and undo leaves it there, marked.
      const ids = body.ids.filter((id) => study.codeStates.get(id)?.kind === 'active');
      return [{ type: 'code:restore', ids, codings: body.codings }];
    }
    case 'code:restore':
      return [{ type: 'code:archive', ids: body.ids, codings: body.codings }];
    default:
      return assertNever(body);
  }
}

type RegisterBody = Extract<
  OperationBody,
  { type: `document:${string}` | `group:${string}` | `participant:${string}` | `coder:${string}` }
>;

function invertRegister(study: Study, body: RegisterBody): readonly OperationBody[] {
  switch (body.type) {
    case 'coder:add':
      return [{ type: 'coder:remove', id: body.coder.id }];
    case 'coder:remove':
      return known(study.coders.get(body.id), (coder) => ({ type: 'coder:add', coder }));
    case 'group:add':
      return [{ type: 'group:remove', id: body.group.id }];
    case 'group:remove':
      return known(study.groups.get(body.id), (group) => ({ type: 'group:add', group }));
    case 'document:add':
      return [{ type: 'document:remove', id: body.document.id }];
    case 'document:remove':
      return known(study.documents.get(body.id), (document) => ({ type: 'document:add', document }));
    case 'document:edit':
      return known(study.documents.get(body.id), (document) => ({
        type: 'document:edit',
        id: document.id,
        edit: documentBefore(document, body.edit),
      }));
    case 'participant:add':
      return [{ type: 'participant:remove', id: body.participant.id }];
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

function codeBefore(code: Code, edit: CodeEdit): CodeEdit {
  return {
    ...(edit.name === undefined ? {} : { name: code.name }),
    ...(edit.definition === undefined ? {} : { definition: code.definition }),
    ...(edit.aliases === undefined ? {} : { aliases: code.aliases }),
    ...(edit.origin === undefined ? {} : { origin: code.origin }),
    ...(edit.colour === undefined ? {} : { colour: code.colour ?? null }),
  };
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
