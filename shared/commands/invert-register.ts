import { assertNever } from '../lib/assert-never';
import type { RegisterBody } from '../model/fold-register';
import { fieldsBefore } from '../model/lay-over';
import type { OperationBody } from '../model/operation';
import { samplingCell } from '../model/sampling';
import type { Study } from '../model/study';

/** What takes an operation on a register back, seen from the study before it. */
export function invertRegister(study: Study, body: RegisterBody): readonly OperationBody[] {
  switch (body.type) {
    case 'coder:add':
    case 'coder:remove':
    case 'group:add':
    case 'group:remove':
    case 'participant:add':
    case 'participant:remove':
      return invertPerson(study, body);
    case 'group:edit':
      return known(study.groups.get(body.id), (group) => ({
        ...body,
        edit: fieldsBefore(group, body.edit),
      }));
    case 'participant:edit':
      return known(study.participants.get(body.id), (participant) => ({
        ...body,
        edit: fieldsBefore(participant, body.edit),
      }));
    case 'attribute:add':
    case 'attribute:edit':
    case 'attribute:remove':
      return invertAttribute(study, body);
    case 'sampling:plan': {
      const planned = study.samplingPlan.get(samplingCell(body.group, body.column)) ?? null;
      return [{ ...body, planned }];
    }
    case 'label:mean':
      return [{ ...body, meaning: study.labels.get(body.set)?.get(body.label) ?? null }];
    default:
      return invertList(study, body);
  }
}

type PersonBody = Extract<RegisterBody, { type: `${'coder' | 'group' | 'participant'}:${'add' | 'remove'}` }>;

function invertPerson(study: Study, body: PersonBody): readonly OperationBody[] {
  switch (body.type) {
    case 'coder:add': {
      const { id } = body.coder;
      const coder = study.coders.get(id);
      return [coder === undefined ? { type: 'coder:remove', id } : { type: 'coder:add', coder }];
    }
    case 'coder:remove':
      return known(study.coders.get(body.id), (coder) => ({ type: 'coder:add', coder }));
    case 'group:add': {
      const { id } = body.group;
      const group = study.groups.get(id);
      return [group === undefined ? { type: 'group:remove', id } : { type: 'group:add', group }];
    }
    case 'group:remove':
      return known(study.groups.get(body.id), (group) => ({ type: 'group:add', group }));
    case 'participant:add': {
      const { id } = body.participant;
      const participant = study.participants.get(id);
      return [
        participant === undefined
          ? { type: 'participant:remove', id }
          : { type: 'participant:add', participant },
      ];
    }
    case 'participant:remove':
      return known(study.participants.get(body.id), (participant) => ({
        type: 'participant:add',
        participant,
      }));
    default:
      return assertNever(body);
  }
}

type AttributeBody = Extract<RegisterBody, { type: `attribute:${string}` }>;

function invertAttribute(study: Study, body: AttributeBody): readonly OperationBody[] {
  switch (body.type) {
    case 'attribute:add': {
      const { id } = body.attribute;
      const attribute = study.attributes.get(id);
      return [
        attribute === undefined ? { type: 'attribute:remove', id } : { type: 'attribute:add', attribute },
      ];
    }
    case 'attribute:edit':
      return known(study.attributes.get(body.id) ?? study.removedAttributes.get(body.id), (attribute) => ({
        ...body,
        edit: fieldsBefore(attribute, body.edit),
      }));
    case 'attribute:remove':
      return known(study.attributes.get(body.id), (attribute) => ({ type: 'attribute:add', attribute }));
    default:
      return assertNever(body);
  }
}

type ListBody = Extract<
  RegisterBody,
  { type: `contact:${string}` | 'sampling:add' | 'sampling:edit' | 'sampling:remove' }
>;

function invertList(study: Study, body: ListBody): readonly OperationBody[] {
  switch (body.type) {
    case 'sampling:add': {
      const { id } = body.column;
      const column = study.samplingColumns.get(id);
      return [column === undefined ? { type: 'sampling:remove', id } : { type: 'sampling:add', column }];
    }
    case 'sampling:edit':
      return known(study.samplingColumns.get(body.id), (column) => ({
        ...body,
        edit: fieldsBefore(column, body.edit),
      }));
    case 'sampling:remove':
      return known(study.samplingColumns.get(body.id), (column) => ({ type: 'sampling:add', column }));
    case 'contact:add': {
      const { id } = body.contact;
      const contact = study.contacts.get(id);
      return [contact === undefined ? { type: 'contact:remove', id } : { type: 'contact:add', contact }];
    }
    case 'contact:edit':
      return known(study.contacts.get(body.id), (contact) => ({
        ...body,
        edit: fieldsBefore(contact, body.edit),
      }));
    case 'contact:remove':
      return known(study.contacts.get(body.id), (contact) => ({ type: 'contact:add', contact }));
    default:
      return assertNever(body);
  }
}

function known<T>(value: T | undefined, body: (value: T) => OperationBody): readonly OperationBody[] {
  return value === undefined ? [] : [body(value)];
}
