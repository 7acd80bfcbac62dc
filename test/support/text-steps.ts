import { diffTexts } from '../../shared/anchoring/diff-texts';
import type { CommandRequest } from '../../shared/commands/registry';
import type { Study } from '../../shared/model/study';
import { FIRST_TEXT, turnsAfter } from '../../shared/model/text-version';
import { keepText, shownText } from './known-texts';
import { codingsOf, pick, type RequestFor, type Step } from './step-picks';
import { hashLike } from './study-builder';

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

/** What a team does to documents, their texts and who speaks in them. */
export const textRequests = {
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
} satisfies Readonly<Record<string, RequestFor>>;

/** A few characters replaced somewhere in the text of a document, and now and then another speaker. */
function correctionOf(study: Study, { a, b, c }: Pick<Step, 'a' | 'b' | 'c'>): CommandRequest | null {
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
