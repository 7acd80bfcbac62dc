import type { CommandReceipt } from '../../shared/ipc/messages';
import type { Result } from '../../shared/lib/result';
import { textCheck } from '../../shared/lib/text-check';
import type { ParsedSource } from '../../shared/import/parsed-file';
import type { DocumentKind } from '../../shared/model/document';
import type { PayloadOf } from '../../shared/commands/registry';
import type { ReadFile } from '../importer/import-files';
import type { StudySession } from './study-session';

/** One source of a read file, with the file it came from. */
export interface ReadSource {
  readonly source: ParsedSource;
  readonly original: Uint8Array;
  /** sha256 of `original`, hexadecimal. */
  readonly originalHash: string;
}

/** The sources of a read file, each on its own. */
export function sourcesOf({ parsed, original, originalHash }: ReadFile): readonly ReadSource[] {
  return parsed.sources.map((source) => ({ source, original, originalHash }));
}

type Payload = PayloadOf<'add-documents'>;
type NewDocument = Payload['documents'][number];

/** What a person says of a read file before it becomes a document; who its speakers are may be part of it. */
export type DocumentChoice = Pick<NewDocument, 'title' | 'kind' | 'literal'> &
  Partial<Pick<NewDocument, 'date' | 'set' | 'sampling' | 'attributes' | 'links'>>;

/** One source of a read file with what a person says of it. */
export interface ChosenRead {
  readonly read: ReadSource;
  readonly choice: DocumentChoice;
}

/**
 * Makes read files documents of the study: first their texts and originals go to disk, then one commit
 * names them. A crash in between leaves unnamed files and a study as it was.
 *
 * @param rest people, attributes and meanings of labels that come into the study with them, in the same act
 */
export async function addReadFiles(
  session: StudySession,
  files: readonly ChosenRead[],
  rest: Omit<Payload, 'documents'> = {},
): Promise<Result<CommandReceipt>> {
  const documents: NewDocument[] = [];
  // A workbook of thousands of conversations is one original: it is hashed and stored with the first of them.
  const originals = new Set<Uint8Array>();
  for (const { read, choice } of files) {
    const stored = await storeSource(session, read, originals);
    if (!stored.ok) return stored;
    documents.push(describe(read, choice, stored.value));
  }
  return session.run({ type: 'add-documents', payload: { ...rest, documents } });
}

/** The kind a source most likely is: four or more speakers make a focus group, two or three an interview. */
export function likelyKind(source: Pick<ParsedSource, 'speakers'>): DocumentKind {
  if (source.speakers.length >= 4) return 'focus-group';
  return source.speakers.length >= 1 ? 'interview' : 'report';
}

/** Words as people count them: stretches of letters and digits, with the apostrophes and hyphens inside them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Stores the text and, unless it is among `originals` already, the original, which is then added to them. */
async function storeSource(
  session: StudySession,
  read: ReadSource,
  originals: Set<Uint8Array>,
): Promise<Result<string>> {
  if (!originals.has(read.original)) {
    const original = await session.store.sources.put(read.original, 'original');
    if (!original.ok) return original;
    originals.add(read.original);
  }
  return session.store.sources.put(new TextEncoder().encode(read.source.text), 'text');
}

function describe(
  { source, originalHash }: ReadSource,
  choice: DocumentChoice,
  textHash: string,
): NewDocument {
  return {
    ...choice,
    textHash,
    length: source.text.length,
    words: countWords(source.text),
    speakers: source.speakers,
    turns: source.turns,
    ...givenOf(source),
    origin: {
      format: source.format,
      originalHash,
      ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
    },
  };
}

/** Words that come coded, each with the check of the words as they are now. */
function givenOf({ text, given = [] }: ParsedSource): Pick<NewDocument, 'given'> {
  const coded = given.filter(({ codes }) => codes.length > 0);
  if (coded.length === 0) return {};
  return {
    given: coded.map(({ from, to, codes }) => ({ from, to, codes, check: textCheck(text.slice(from, to)) })),
  };
}
