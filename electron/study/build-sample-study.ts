import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findCode } from '../../shared/code-tree/find-code';
import { parseCodeTree } from '../../shared/code-tree/parse-code-tree';
import { parseFile } from '../../shared/import/registry';
import { expectOk } from '../../shared/lib/result';
import type { DocumentKind, Literalness } from '../../shared/model/document';
import { nodeTextCodecs } from '../importer/text-codecs';
import { addReadFiles, sourcesOf } from './add-read-files';
import { createStudyFolder, type FolderOptions } from './open-folder';
import { addParticipantTable, linkSpeakerTable } from './participant-table';
import { readTable, type TableRow } from './read-table';
import { typeSampleAttributes } from './sample-attributes';
import { addSampleNotes } from './sample-notes';
import { addSamplePlan } from './sample-plan';
import type { StudySession } from './study-session';

/** Name of the sample study. */
export const SAMPLE_NAME = 'Loopbaanoriëntatie Havenstad 2026';

/**
 * Makes the sample study in a new folder from its transcripts and tables, by the same commands people use.
 *
 * `source` is the folder of the sample's files, which ship with the program; a mistake in them is a bug.
 */
export async function buildSampleStudy(
  source: string,
  folder: string,
  options: FolderOptions,
): Promise<StudySession> {
  const session = expectOk(await createStudyFolder(folder, options));
  try {
    await fill(session, source);
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}

async function fill(session: StudySession, source: string): Promise<void> {
  expectOk(await session.run({ type: 'name-study', payload: { name: SAMPLE_NAME } }));
  await addDocuments(session, source);
  const tree = expectOk(parseCodeTree('code-tree.json', await readText(source, 'code-tree.json')));
  expectOk(await session.run({ type: 'add-codes', payload: { parent: null, codes: tree } }));
  expectOk(await addParticipantTable(session, await table(source, 'participants.csv')));
  await typeSampleAttributes(session, await table(source, 'attributes.csv'));
  expectOk(await linkSpeakerTable(session, await table(source, 'speakers.csv')));
  await addCodings(session, source);
  await addSamplePlan(session, source);
  await addSampleNotes(session, source);
}

async function addDocuments(session: StudySession, source: string): Promise<void> {
  const files = [];
  for (const row of await table(source, 'documents.csv')) {
    const file = cell(row, 'file');
    const original = new Uint8Array(await readFile(join(source, 'transcripts', file)));
    const parsed = expectOk(await parseFile(original, { fileName: file, codecs: nodeTextCodecs }));
    const originalHash = createHash('sha256').update(original).digest('hex');
    for (const read of sourcesOf({ file, parsed, original, originalHash })) {
      files.push({ read, choice: choiceOf(row) });
    }
  }
  expectOk(await addReadFiles(session, files));
}

function choiceOf(row: TableRow): { title: string; kind: DocumentKind; literal: Literalness; date: string } {
  // The words in the sample's own table; a wrong one is refused by the command's schema.
  const kind = cell(row, 'kind') as DocumentKind;
  const literal = cell(row, 'literal') as Literalness;
  return { title: cell(row, 'title'), kind, literal, date: cell(row, 'date') };
}

/** Codings by coder: document, coder, code path and exact words per line, each passage unique in its document. */
async function addCodings(session: StudySession, source: string): Promise<void> {
  const rows = (await readText(source, 'codings.tsv')).split('\n').filter((line) => line.includes('\t'));
  const lines = rows.map((line) => line.split('\t')).filter(([document]) => document !== 'document');
  for (const name of new Set(lines.map(([, coder = '']) => coder))) {
    expectOk(await session.run({ type: 'add-coder', payload: { name } }));
    const coder = [...session.study.coders.values()].find((known) => known.name === name)?.id ?? '';
    const own = lines.filter((line) => line[1] === name);
    const codings = await Promise.all(own.map((line) => codingOf(session, line, coder)));
    expectOk(await session.run({ type: 'add-codings', payload: { codings } }));
  }
  session.coder = session.study.coders.keys().next().value ?? '';
}

async function codingOf(
  session: StudySession,
  [title = '', , path = '', words = '']: readonly string[],
  coder: string,
): Promise<{ document: string; from: number; to: number; code: string; coder: string }> {
  const document = [...session.study.documents.values()].find((known) => known.title === title);
  if (document === undefined) throw new Error(`the sample codes an unknown document: ${title}`);
  const text = expectOk(await session.texts.of(session.study, document.id));
  const spoken = words.replaceAll('\\n', '\n').trimEnd();
  const from = text.indexOf(spoken);
  if (from === -1) throw new Error(`the sample codes words that are not in ${title}: ${spoken}`);
  const code = expectOk(findCode(session.study, path)).id;
  return { document: document.id, from, to: from + spoken.length, code, coder };
}

async function table(source: string, name: string): Promise<readonly TableRow[]> {
  return expectOk(readTable(name, await readText(source, name)));
}

async function readText(source: string, name: string): Promise<string> {
  return readFile(join(source, name), 'utf8');
}

function cell(row: TableRow, column: string): string {
  return row[column] ?? '';
}
