import { foldOperations } from '../../../shared/model/fold';
import type { OperationBody } from '../../../shared/model/operation';
import type { Study } from '../../../shared/model/study';

/** Folds operations that follow one another. */
export function studyOf(bodies: readonly OperationBody[]): Study {
  return foldOperations(bodies.map((body, index) => ({ ...body, lamport: index + 1, device: 'd', by: '' })));
}

/** A code of which the id is the name in small letters. */
export function code(
  name: string,
  parent: string | null,
  position: number,
  aliases: readonly string[] = [],
): OperationBody {
  const id = name.toLowerCase();
  return { type: 'code:add', code: { id, name, parent, position, definition: '', aliases, origin: 'open' } };
}

/** Visit (Before (Questions), After), Home, Image. */
export const tree: readonly OperationBody[] = [
  code('Visit', null, 0),
  code('Before', 'visit', 0, ['Voorbereiding']),
  code('Questions', 'before', 0),
  code('After', 'visit', 1),
  code('Home', null, 1),
  code('Image', null, 2),
];

/** The tree as the frame of the study: its top codes are a-priori. */
export const framed: readonly OperationBody[] = [
  ...tree,
  { type: 'code:edit', id: 'visit', edit: { origin: 'a-priori' } },
  { type: 'code:edit', id: 'image', edit: { origin: 'a-priori' } },
];

/** A document without text, and codings of given codes in it. */
export function coded(document: string, codes: readonly string[]): readonly OperationBody[] {
  const added: OperationBody = {
    type: 'document:add',
    document: {
      id: document,
      title: document,
      kind: 'other',
      literal: 'verbatim',
      textHash: document,
      length: 100,
      words: 10,
      speakers: [],
      turns: [],
      origin: { format: 'txt', originalHash: document },
    },
  };
  const codings = codes.map((id, index) => ({
    id: `${document}${index}`,
    document,
    code: id,
    coder: 'noor',
    from: index,
    to: index + 1,
    check: '',
  }));
  return [added, { type: 'coding:add', codings }];
}
