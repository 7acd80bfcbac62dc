import type { CommandRequest } from '../../shared/commands/registry';
import { valences } from '../../shared/model/coding';
import type { MemoAnchor } from '../../shared/model/memo';
import type { Study } from '../../shared/model/study';
import { registerRequests } from './register-steps';
import { codeOf, codingsOf, pick, type RequestFor, type Step as PickedStep } from './step-picks';
import { textRequests } from './text-steps';

/** What someone in a team does; how often each comes is in `WEIGHTS`. */
export type Action = keyof typeof WEIGHTS;

/** One step of a team's work. */
export type Step = PickedStep<Action>;

/** How often each action comes. */
export const WEIGHTS = {
  'add-code': 4,
  'edit-code': 3,
  'move-code': 14,
  'merge-codes': 3,
  'archive-codes': 3,
  'split-code': 2,
  'move-codes': 3,
  'rate-codings': 2,
  recode: 3,
  'resize-quotation': 3,
  'note-quotations': 2,
  'write-memo': 2,
  'edit-memo': 2,
  'remove-memos': 1,
  'add-code-group': 1,
  'edit-code-group': 2,
  'keep-code-book': 1,
  'restore-codes': 2,
  'add-codings': 9,
  'remove-codings': 3,
  'link-speaker': 2,
  'name-voice': 1,
  'add-participant': 1,
  'edit-participant': 1,
  'remove-participant': 1,
  'add-group': 1,
  'edit-group': 2,
  'remove-group': 1,
  'add-attribute': 2,
  'edit-attribute': 1,
  'remove-attribute': 1,
  'fill-attribute': 4,
  'add-column': 1,
  'edit-column': 1,
  'remove-column': 1,
  'plan-sampling': 2,
  'add-contact': 1,
  'edit-contact': 1,
  'remove-contact': 1,
  'remember-label': 2,
  'add-coder': 1,
  'name-study': 1,
  'add-document': 1,
  'edit-document': 1,
  'remove-document': 1,
  'correct-document': 5,
  'go-to-version': 2,
  'confirm-quotations': 1,
  'place-codings': 2,
  undo: 4,
  redo: 2,
  sync: 3,
} as const;

/** The command a step stands for in this study, or null where there is nothing to do it on. */
export function requestOf(study: Study, step: Step): CommandRequest | null {
  return REQUESTS[step.what](study, step);
}

const nothing: RequestFor = () => null;

const REQUESTS: Readonly<Record<Action, RequestFor>> = {
  ...registerRequests,
  ...textRequests,
  'add-code': (study, { a, b }) => ({
    type: 'add-codes',
    payload: { parent: b % 3 === 0 ? null : codeOf(study, a), codes: [{ name: `code ${b}` }] },
  }),
  'edit-code': (study, { a, b, c }) => ({
    type: 'edit-code',
    payload: {
      id: codeOf(study, a),
      edit: [{ name: `name ${c}` }, { colour: (c % 12) + 1 }, { definition: `means ${c}` }, { colour: null }][
        b % 4
      ] ?? { name: 'x' },
    },
  }),
  'move-code': (study, { a, b, c }) => ({
    type: 'move-code',
    payload: {
      id: codeOf(study, a),
      parent: b % 8 === 0 ? null : codeOf(study, b),
      before: c % 2 === 0 ? null : codeOf(study, c),
    },
  }),
  'merge-codes': (study, { a, b, c }) => ({
    type: 'merge-codes',
    payload: {
      ids: c % 4 === 0 ? [codeOf(study, a), codeOf(study, c)] : [codeOf(study, a)],
      into: codeOf(study, b),
    },
  }),
  'split-code': (study, { a, c }) => {
    const id = codeOf(study, a);
    const codings = codingsOf(study).filter(({ code }) => code === id);
    return {
      type: 'split-code',
      payload: { id, parts: [{ name: `deel ${c}`, codings: codings.map((coding) => coding.id) }] },
    };
  },
  'move-codes': (study, { a, b, c }) => ({
    type: 'move-codes',
    payload: {
      ids: [codeOf(study, a), codeOf(study, b)],
      parent: c % 3 === 0 ? null : codeOf(study, c),
      before: null,
    },
  }),
  'rate-codings': (study, { a, b }) => {
    const coding = pick(codingsOf(study), a);
    const valence = pick([null, ...valences], b) ?? null;
    return coding === undefined ? null : { type: 'rate-codings', payload: { ids: [coding.id], valence } };
  },
  recode: (study, { a, b }) => {
    const coding = pick(codingsOf(study), a);
    if (coding === undefined) return null;
    return { type: 'recode', payload: { ids: [coding.id], code: codeOf(study, b) } };
  },
  'resize-quotation': (study, { a, b, c }) => {
    const coding = pick(codingsOf(study), a);
    if (coding === undefined) return null;
    const { document, from, to } = coding;
    return {
      type: 'resize-quotation',
      payload: { document, from, to, newFrom: b % 10, newTo: (b % 10) + 1 + (c % 10) },
    };
  },
  'note-quotations': (study, { a, b, c }) => {
    const coding = pick(codingsOf(study), a);
    if (coding === undefined) return null;
    const { document, from, to } = coding;
    const edit = [
      { comment: `zie ${c}` },
      { comment: '' },
      { starred: c % 2 === 0 },
      { wording: `(…) ${c}` },
    ][b % 4];
    return { type: 'note-quotations', payload: { quotations: [{ document, from, to }], edit: edit ?? {} } };
  },
  'write-memo': (study, { a, c }) => ({
    type: 'write-memo',
    payload: {
      kind: 'free',
      title: `Memo ${c}`,
      text: '',
      about: aboutOf(study, a),
    },
  }),
  'edit-memo': (study, { a, b, c }) => ({
    type: 'edit-memo',
    payload: {
      id: pick([...study.memos.keys()], a) ?? '',
      edit: b % 2 === 0 ? { text: `tekst ${c}` } : { title: `Titel ${c}`, kind: 'theory' },
    },
  }),
  'remove-memos': (study, { a }) => ({
    type: 'remove-memos',
    payload: { ids: [pick([...study.memos.keys()], a) ?? ''] },
  }),
  'add-code-group': (study, { a, c }) => ({
    type: 'add-code-group',
    payload: { name: `Groep ${c}`, codes: [codeOf(study, a)] },
  }),
  'edit-code-group': (study, { a, b, c }) => ({
    type: 'edit-code-group',
    payload: {
      id: pick([...study.codeGroups.keys()], a) ?? '',
      edit: [{ name: `Set ${c}` }, { add: [codeOf(study, c)] }, { remove: [codeOf(study, c)] }][b % 3] ?? {},
    },
  }),
  'keep-code-book': (_study, { c }) => ({
    type: 'keep-code-book',
    payload: { name: `Versie ${c}`, note: '' },
  }),
  'archive-codes': (study, { a }) => ({ type: 'archive-codes', payload: { ids: [codeOf(study, a)] } }),
  'restore-codes': (study, { a, b }) => {
    const away = [...study.codeStates].filter(([, { kind }]) => kind === 'archived' || kind === 'kept-alive');
    const [id] = pick(away, a) ?? [];
    if (id === undefined) return null;
    return { type: 'restore-codes', payload: { ids: [id], codings: b % 2 === 0 ? [] : ['k1', 'k2', 'k3'] } };
  },
  'add-codings': (study, { a, b, c }) => {
    const document = pick(['fg', 'ou'], a) ?? '';
    const from = c % 20;
    return {
      type: 'add-codings',
      payload: { codings: [{ document, from, to: from + 5, code: codeOf(study, b) }] },
    };
  },
  'remove-codings': (study, { a }) => {
    const id = pick([...study.codingDocuments.keys()], a);
    return id === undefined ? null : { type: 'remove-codings', payload: { ids: [id] } };
  },
  undo: nothing,
  redo: nothing,
  sync: nothing,
};

function aboutOf(study: Study, a: number): MemoAnchor {
  const coding = pick(codingsOf(study), a);
  if (a % 3 === 0) return { kind: 'study' };
  if (a % 3 === 1 || coding === undefined) return { kind: 'code', code: codeOf(study, a) };
  return { kind: 'quotation', document: coding.document, from: coding.from, to: coding.to };
}
