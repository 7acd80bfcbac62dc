import type { CommandReceipt } from '../../shared/ipc/messages';
import type { Result } from '../../shared/lib/result';
import type { ParsedSource } from '../../shared/import/parsed-file';
import type { DocumentKind, Literalness } from '../../shared/model/document';
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

/** What a person says of a read file before it becomes a document. */
export interface DocumentChoice {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly literal: Literalness;
  readonly date?: string;
}

type NewDocument = PayloadOf<'add-documents'>['documents'][number];

/**
 * Makes read files documents of the study: first their texts and originals go to disk, then one commit
 * names them. A crash in between leaves unnamed files and a study as it was.
 */
export async function addReadFiles(
  session: StudySession,
  files: readonly { readonly read: ReadSource; readonly choice: DocumentChoice }[],
): Promise<Result<CommandReceipt>> {
  const documents: NewDocument[] = [];
  for (const { read, choice } of files) {
    const stored = await storeSource(session, read);
    if (!stored.ok) return stored;
    documents.push(describe(read, choice, stored.value));
  }
  return session.run({ type: 'add-documents', payload: { documents } });
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

async function storeSource(session: StudySession, read: ReadSource): Promise<Result<string>> {
  const original = await session.store.sources.put(read.original, 'original');
  if (!original.ok) return original;
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
    origin: {
      format: source.format,
      originalHash,
      ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
    },
  };
}
