import { isLiving } from '../../shared/code-tree/code-tree';
import type { CommandRequest } from '../../shared/commands/registry';
import { valences, type Coding } from '../../shared/model/coding';
import type { MemoAnchor } from '../../shared/model/memo';
import type { Study } from '../../shared/model/study';
import { diffTexts } from '../../shared/anchoring/diff-texts';
import { FIRST_TEXT, turnsAfter } from '../../shared/model/text-version';
import { keepText, shownText } from './known-texts';
import { hashLike } from './study-builder';

/** What someone in a team does; how often each comes is in `WEIGHTS`. */
export type Action = keyof typeof WEIGHTS;

/** One step of a team's work: who, what, and three numbers that pick on what. */
export interface Step {
  readonly who: number;
  readonly what: Action;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

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

/** The texts the team starts from, by document. */
export const TEXTS: ReadonlyMap<string, string> = new Map([
  ['fg', 'Hoe was het? Koud, maar wel vet.'],
  ['ou', 'Thuis praten we erover. Aan tafel.'],
]);

const newDocument = {
  kind: 'interview',
  literal: 'verbatim',
  textHash: hashLike('a'),
  length: 30,
  words: 6,
  speakers: ['Deniz', 'Hakima'],
  turns: [],
  origin: { format: 'txt', originalHash: hashLike('b') },
} as const;

const newContact = {
  date: '2026-03-12',
  participant: null,
  column: null,
  outcome: 'approached',
  note: '',
} as const;

type RequestFor = (study: Study, step: Step) => CommandRequest | null;

/** The command a step stands for in this study, or null where there is nothing to do it on. */
export function requestOf(study: Study, step: Step): CommandRequest | null {
  return REQUESTS[step.what](study, step);
}

const nothing: RequestFor = () => null;

const REQUESTS: Readonly<Record<Action, RequestFor>> = {
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
  'link-speaker': (study, { a, b, c }) => ({
    type: 'link-speakers',
    payload: {
      links: [
        {
          document: pick([...study.documents.keys()], a) ?? '',
          speaker: b % 2 === 0 ? 'Deniz' : 'Hakima',
          participant: c % 3 === 0 ? null : (pick([...study.participants.keys()], c) ?? null),
          group: c % 2 === 0 ? null : (pick([...study.groups.keys()], c) ?? null),
        },
      ],
    },
  }),
  'name-voice': (study, { a, b, c }) => ({
    type: 'name-voice',
    payload: {
      document: pick([...study.documents.keys()], a) ?? '',
      from: b % 3,
      to: 5,
      participant: pick([null, ...study.participants.keys()], c) ?? null,
      group: null,
    },
  }),
  'add-participant': (study, { a, c }) => ({
    type: 'add-participants',
    payload: {
      participants: [
        {
          pseudonym: `Persoon ${c}`,
          group: pick([...study.groups.keys()], a) ?? '',
          role: '',
          attributes: { leeftijd: String(c) },
        },
      ],
    },
  }),
  'edit-participant': (study, { a, b, c }) => ({
    type: 'edit-participant',
    payload: {
      id: pick([...study.participants.keys()], a) ?? '',
      edit: b % 2 === 0 ? { role: `rol ${c}` } : { pseudonym: `Naam ${c}` },
    },
  }),
  'remove-participant': (study, { a }) => ({
    type: 'remove-participant',
    payload: { id: pick([...study.participants.keys()], a) ?? '' },
  }),
  'add-group': (_study, { c }) => ({
    type: 'add-groups',
    payload: { groups: [{ name: `Groep ${c}`, monogram: 'GR', hue: 'pb', asks: false }] },
  }),
  'edit-group': (study, { a, b, c }) => ({
    type: 'edit-group',
    payload: {
      id: pick([...study.groups.keys()], a) ?? '',
      edit: [{ name: `Groep ${c}` }, { parent: pick([...study.groups.keys()], c) ?? null }, { parent: null }][
        b % 3
      ] ?? { asks: true },
    },
  }),
  'remove-group': (study, { a }) => ({
    type: 'remove-groups',
    payload: { ids: [pick([...study.groups.keys()], a) ?? ''] },
  }),
  'add-attribute': (_study, { a, c }) => ({
    type: 'add-attributes',
    payload: {
      attributes: [
        { name: `Kenmerk ${c % 6}`, of: a % 2 === 0 ? 'participant' : 'document', type: 'text', choices: [] },
      ],
    },
  }),
  'edit-attribute': (study, { a, c }) => ({
    type: 'edit-attribute',
    payload: { id: pick([...study.attributes.keys()], a) ?? '', edit: { name: `Kenmerk ${c}` } },
  }),
  'remove-attribute': (study, { a }) => ({
    type: 'remove-attribute',
    payload: { id: pick([...study.attributes.keys()], a) ?? '' },
  }),
  'fill-attribute': (study, { a, b, c }) => {
    const { id = '', of } = pick([...study.attributes.values()], a) ?? {};
    const value = c % 5 === 0 ? null : `waarde ${c}`;
    if (of === undefined || of === 'quotation') return null;
    const subject = pick([...(of === 'participant' ? study.participants : study.documents).keys()], b) ?? '';
    return { type: 'fill-attributes', payload: { values: [{ of, id: subject, attribute: id, value }] } };
  },
  'add-column': (_study, { c }) => ({ type: 'add-sampling-columns', payload: { names: [`T${c}`] } }),
  'edit-column': (study, { a, c }) => ({
    type: 'edit-sampling-column',
    payload: { id: pick([...study.samplingColumns.keys()], a) ?? '', edit: { name: `T${c}`, position: c } },
  }),
  'remove-column': (study, { a }) => ({
    type: 'remove-sampling-column',
    payload: { id: pick([...study.samplingColumns.keys()], a) ?? '' },
  }),
  'plan-sampling': (study, { a, b, c }) => ({
    type: 'plan-sampling',
    payload: {
      cells: [
        {
          group: pick([...study.groups.keys()], a) ?? '',
          column: pick([...study.samplingColumns.keys()], b) ?? '',
          planned: c % 4 === 0 ? null : c,
        },
      ],
    },
  }),
  'add-contact': (study, { a, c }) => ({
    type: 'add-contacts',
    payload: {
      contacts: [{ ...newContact, who: `Iemand ${c}`, group: pick([...study.groups.keys()], a) ?? null }],
    },
  }),
  'edit-contact': (study, { a, c }) => ({
    type: 'edit-contact',
    payload: {
      id: pick([...study.contacts.keys()], a) ?? '',
      edit: c % 2 === 0 ? { outcome: 'took-part' } : { participant: null, note: `noot ${c}` },
    },
  }),
  'remove-contact': (study, { a }) => ({
    type: 'remove-contacts',
    payload: { ids: [pick([...study.contacts.keys()], a) ?? ''] },
  }),
  'remember-label': (study, { a, b, c }) => {
    const participant = pick([...study.participants.keys()], b) ?? '';
    const meaning =
      c % 3 === 0
        ? null
        : c % 3 === 1
          ? ({ kind: 'text' } as const)
          : ({ kind: 'participant', participant } as const);
    return {
      type: 'remember-labels',
      payload: { set: `Set ${a % 2}`, labels: [{ label: 'Deniz', meaning }] },
    };
  },
  'add-coder': (_study, { c }) => ({ type: 'add-coder', payload: { name: `Coder ${c}` } }),
  'name-study': (_study, { c }) => ({ type: 'name-study', payload: { name: `Study ${c}` } }),
  'add-document': (_study, { c }) => {
    return { type: 'add-documents', payload: { documents: [{ ...newDocument, title: `Doc ${c % 4}` }] } };
  },
  'edit-document': (study, { a, b, c }) => ({
    type: 'edit-document',
    payload: {
      id: pick([...study.documents.keys()], a) ?? '',
      edit: b % 2 === 0 ? { title: `Titel ${c}` } : { date: c % 2 === 0 ? null : `2026-03-${10 + c}` },
    },
  }),
  'remove-document': (study, { a }) => ({
    type: 'remove-document',
    payload: { id: pick([...study.documents.keys()], a) ?? '' },
  }),
  'correct-document': (study, step) => correctionOf(study, step),
  'go-to-version': (study, { a, b }) => {
    const [id, texts] = pick([...study.texts], a) ?? [];
    const version = pick(texts?.versions ?? [], b);
    return id === undefined || version === undefined
      ? null
      : { type: 'go-to-version', payload: { id, version: version.id } };
  },
  'confirm-quotations': (study, { a }) => {
    const coding = pick(codingsOf(study), a);
    if (coding === undefined) return null;
    return { type: 'confirm-quotations', payload: { document: coding.document, codings: [coding.id] } };
  },
  'place-codings': (study, { a, b, c }) => {
    const adrift = [...study.adriftCodings.values()].flatMap((codings) => [...codings.values()]);
    const coding = pick(adrift.length > 0 ? adrift : codingsOf(study), a);
    if (coding === undefined) return null;
    const [from, to] = [b % 10, (b % 10) + 1 + (c % 10)];
    return { type: 'place-codings', payload: { document: coding.document, codings: [coding.id], from, to } };
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

/** A few characters replaced somewhere in the text of a document, and now and then another speaker. */
function correctionOf(study: Study, { a, b, c }: Step): CommandRequest | null {
  const document = study.documents.get(pick(['fg', 'ou'], a) ?? '');
  const before = document && shownText(study, document.id, TEXTS);
  if (document === undefined || before === undefined) return null;
  const from = (b * 7 + a) % (before.length + 1);
  const to = Math.min(before.length, from + (c % 8));
  const after =
    before.slice(0, from) + (pick(['', 'e', 'heel ', 'zei hij, ', ' '], a + c) ?? '') + before.slice(to);
  const edits = diffTexts(before, after);
  const turns = turnsAfter(document.turns, edits);
  return {
    type: 'correct-document',
    payload: {
      id: document.id,
      parent: document.version ?? FIRST_TEXT,
      textHash: keepText(after),
      ...{ length: after.length, words: after.split(/\s+/).length, edits, speakers: document.speakers },
      turns: c % 5 === 0 ? turns.map((turn) => ({ ...turn, speaker: c % 2 })) : turns,
      note: '',
    },
  };
}

function codeOf(study: Study, number: number): string {
  return (
    pick(
      [...study.codes.keys()].filter((id) => isLiving(study, id)),
      number,
    ) ?? ''
  );
}

function pick<T>(of: readonly T[], number: number): T | undefined {
  return of[number % of.length];
}

function codingsOf(study: Study): readonly Coding[] {
  return [...study.codings.values()].flatMap((codings) => [...codings.values()]);
}
