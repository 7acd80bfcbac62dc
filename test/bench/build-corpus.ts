import { createHash } from 'node:crypto';
import type { NewCode } from '../../shared/commands/add-codes';
import { parseSource } from '../support/parse-source';
import { expectOk } from '../../shared/lib/result';
import { valences } from '../../shared/model/coding';
import { turnAt, type SourceDocument } from '../../shared/model/document';
import { addReadFiles } from '../../electron/study/add-read-files';
import { createStudyFolder } from '../../electron/study/open-folder';
import { GENERATIONS_KEPT as KEPT_GENERATIONS } from '../../electron/storage/log-file';
import { SNAPSHOT_EVERY } from '../../electron/storage/study-store';
import { addParticipantTable, linkSpeakerTable } from '../../electron/study/participant-table';
import type { StudySession } from '../../electron/study/study-session';
import { transcriptText } from './corpus-text';
import { pick, seededRandom } from './random';

/** The size of a corpus; lengths in characters. */
export interface CorpusSize {
  readonly documents: number;
  readonly length: number;
  /** One long focus group besides, with its own number of codings. */
  readonly long: { readonly length: number; readonly codings: number };
  readonly codes: number;
  readonly codings: number;
  readonly coders: number;
  readonly memos: number;
}

/** The corpus that the budgets of the budget table are set for. */
export const CORPUS_L: CorpusSize = {
  documents: 120,
  length: 50_000,
  long: { length: 300_000, codings: 3_000 },
  codes: 300,
  codings: 30_000,
  coders: 2,
  memos: 200,
};

/** About thirty times as much: what a national programme gathers in years. */
export const CORPUS_XL: CorpusSize = {
  documents: 1_000,
  length: 60_000,
  long: { length: 300_000, codings: 3_000 },
  codes: 5_000,
  codings: 250_000,
  coders: 2,
  memos: 2_000,
};

/** Title of the long focus group. */
export const LONG_TITLE = 'FG-300 Lang gesprek';

const SPEAKERS = ['Moderator', 'Yara', 'Kees', 'Noor', 'Bram', 'Fleur', 'Milan', 'Sanne'];
const GROUPS = [
  'Interviewer',
  'Leerlingen',
  'Ouders',
  'Leerlingen',
  'Leraren',
  'Leerlingen',
  'Bedrijven',
  'Ouders',
];

/** Makes a study of the given size in an empty folder, one commit per coding as a person would make them. */
export async function buildCorpus(folder: string, size: CorpusSize): Promise<void> {
  const random = seededRandom(20260312);
  // Snapshots come at the end: those in between would be written, and pruned again, for hours.
  const session = expectOk(await createStudyFolder(folder, { snapshotEvery: Infinity }));
  expectOk(await session.run({ type: 'name-study', payload: { name: 'Corpus' } }));
  for (let coder = 1; coder <= size.coders; coder += 1) {
    expectOk(await session.run({ type: 'add-coder', payload: { name: `Coder ${coder}` } }));
  }
  await addTranscripts(session, size, random);
  expectOk(await session.run({ type: 'add-codes', payload: { parent: null, codes: tree(size.codes) } }));
  await addPeople(session);
  const documents = [...session.study.documents.values()];
  const long = documents.filter((document) => document.title === LONG_TITLE);
  const others = documents.filter((document) => document.title !== LONG_TITLE);
  await addCodings(session, long, size.long.codings, random);
  expectOk(
    await session.run({ type: 'keep-code-book', payload: { name: 'Versie 1', note: 'Na de proefronde.' } }),
  );
  await addCodings(session, others, size.codings - size.long.codings, random);
  await addNotes(session, size.codings / 50, random);
  await addMemos(session, size.memos, random);
  await session.close();
}

async function addTranscripts(session: StudySession, size: CorpusSize, random: () => number): Promise<void> {
  // The long one last: the window opens the first document by itself, and opening the long one is timed.
  const lengths = [...Array.from({ length: size.documents }, () => size.length), size.long.length];
  for (let start = 0; start < lengths.length; start += 20) {
    const files = lengths
      .slice(start, start + 20)
      .map((length, index) => readFile(random, length, start + index, size.long.length));
    expectOk(await addReadFiles(session, await Promise.all(files)));
  }
}

async function readFile(
  random: () => number,
  length: number,
  index: number,
  long: number,
): Promise<Parameters<typeof addReadFiles>[1][number]> {
  const title = length === long ? LONG_TITLE : `INT-${String(index + 1).padStart(4, '0')}`;
  const original = new TextEncoder().encode(transcriptText(random, length, SPEAKERS));
  const source = await parseSource(`${title}.txt`, original);
  const originalHash = createHash('sha256').update(original).digest('hex');
  return {
    read: { source, original, originalHash },
    choice: { title, kind: 'interview', literal: 'verbatim' },
  };
}

/** Branches of ten: ten codes at the top, ten below each, then a third level. */
function tree(codes: number): readonly NewCode[] {
  let made = 0;
  const level = (depth: number, width: number): NewCode[] =>
    Array.from({ length: width }, () => {
      made += 1;
      return {
        name: `Code ${made}`,
        definition: `Gebruik code ${made} bij voorbeelden van soort ${made % 7}.`,
        colour: (made % 12) + 1,
        children: depth === 0 ? [] : level(depth - 1, 10),
      };
    });
  const deep = codes > 1_110 ? 2 : 1;
  const perTop = deep === 2 ? 111 : 11;
  return level(deep, Math.round(codes / perTop));
}

async function addPeople(session: StudySession): Promise<void> {
  const rows = SPEAKERS.slice(1).map((_, index) => ({
    pseudonym: `Deelnemer ${index + 1}`,
    group: GROUPS[index + 1] ?? '',
    role: 'deelnemer',
  }));
  expectOk(await addParticipantTable(session, rows));
  const links = [...session.study.documents.values()].flatMap(({ title }) =>
    SPEAKERS.map((speaker, index) => ({
      document: title,
      speaker,
      participant: index === 0 ? '' : `Deelnemer ${index}`,
      group: GROUPS[index] ?? '',
    })),
  );
  expectOk(await linkSpeakerTable(session, links));
}

async function addCodings(
  session: StudySession,
  documents: readonly SourceDocument[],
  count: number,
  random: () => number,
): Promise<void> {
  const codes = [...session.study.codes.keys()];
  const coders = [...session.study.coders.keys()];
  let waiting: Promise<unknown>[] = [];
  for (let made = 0; made < count; made += 1) {
    const document = pick(random, documents);
    const range = passage(document, random);
    const coding = {
      document: document.id,
      ...range,
      code: pick(random, codes),
      coder: pick(random, coders),
      ...(made % 3 === 0 ? { valence: pick(random, valences) } : {}),
    };
    waiting.push(session.run({ type: 'add-codings', payload: { codings: [coding] } }));
    if (waiting.length < SNAPSHOT_EVERY) continue;
    await Promise.all(waiting);
    waiting = [];
    // The last generations lie there as they do when people work: one for every so many commits.
    const left = count - made - 1;
    if (left < KEPT_GENERATIONS * SNAPSHOT_EVERY) expectOk(await session.store.snapshot());
  }
  await Promise.all(waiting);
}

/** Comments on some of the quotations, every third of them with a star. */
async function addNotes(session: StudySession, count: number, random: () => number): Promise<void> {
  const documents = [...session.study.documents.keys()];
  for (let made = 0; made < count; made += 1) {
    const codings = [...(session.study.codings.get(pick(random, documents))?.values() ?? [])];
    if (codings.length === 0) continue;
    const { document, from, to } = pick(random, codings);
    const edit = { comment: `Vergelijk met passage ${made}.`, starred: made % 3 === 0 };
    const quotations = [{ document, from, to }];
    expectOk(await session.run({ type: 'note-quotations', payload: { quotations, edit } }));
  }
}

/** Memos of a few sentences: on codes, on documents and on nothing but the study. */
async function addMemos(session: StudySession, count: number, random: () => number): Promise<void> {
  const documents = [...session.study.documents.keys()];
  const codes = [...session.study.codes.keys()];
  for (let made = 0; made < count; made += 1) {
    const anchors = [
      { kind: 'study' },
      { kind: 'document', document: pick(random, documents) },
      { kind: 'code', code: pick(random, codes) },
    ] as const;
    const memo = {
      kind: 'free',
      title: `Memo ${made + 1}`,
      text: transcriptText(random, 600, ['Notitie']),
      about: pick(random, anchors),
    } as const;
    expectOk(await session.run({ type: 'write-memo', payload: memo }));
  }
}

/** Twenty to three hundred characters inside one turn. */
function passage(
  document: SourceDocument,
  random: () => number,
): { readonly from: number; readonly to: number } {
  const at = Math.floor(random() * document.length);
  const turn = turnAt(document.turns, at) ?? document.turns[0];
  if (turn === undefined) throw new Error('a transcript has turns');
  const from = Math.min(Math.max(at, turn.from), Math.max(turn.from, turn.to - 20));
  return { from, to: Math.min(turn.to, from + 20 + Math.floor(random() * 280)) };
}
