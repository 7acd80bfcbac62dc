import { editMap, mapTurn } from '../anchoring/map-range';
import type { TextEdit } from '../anchoring/text-edit';
import type { SourceDocument, Turn } from './document';

/** Id of the text a document was imported with; every document has it, whether it was ever corrected or not. */
export const FIRST_TEXT = 'first';

/**
 * One text of a document: as it was imported, or as somebody corrected it.
 *
 * Versions form a tree: `edits` lead from the text of `parent` to this one, and back. They hold no words.
 */
export interface TextVersion {
  readonly id: string;
  readonly textHash: string;
  readonly length: number;
  readonly words: number;
  /** The version it was made from; null for the text as imported. */
  readonly parent: string | null;
  readonly edits: readonly TextEdit[];
  /** Absent where they are those of the parent. */
  readonly speakers?: readonly string[];
  /** Absent where they are the parent's, each with the edits in it. */
  readonly turns?: readonly Turn[];
  /** When it was made (ISO 8601), for people; '' for the text as imported. */
  readonly at: string;
  /** Coder who made it. */
  readonly by: string;
  /** Why, in the words of who made it. */
  readonly note: string;
}

/** All texts a document ever had, oldest first, and which of them is shown. */
export interface DocumentTexts {
  readonly current: string;
  readonly versions: readonly TextVersion[];
}

/** What a document says of its text. */
export type TextFacts = Pick<SourceDocument, 'textHash' | 'length' | 'words' | 'speakers' | 'turns'>;

/** The texts of a document that was never corrected. */
export function firstTexts({ textHash, length, words, speakers, turns }: TextFacts): DocumentTexts {
  const first = { id: FIRST_TEXT, textHash, length, words, speakers, turns, parent: null, edits: [] };
  return { current: FIRST_TEXT, versions: [{ ...first, at: '', by: '', note: '' }] };
}

/** A version by its id; undefined for one that was never kept. */
export function versionOf({ versions }: DocumentTexts, id: string): TextVersion | undefined {
  return versions.find((version) => version.id === id);
}

/** What a document says of its text in one of its versions; undefined for one that was never kept. */
export function factsOf(texts: DocumentTexts, id: string): TextFacts | undefined {
  const version = versionOf(texts, id);
  if (version === undefined) return undefined;
  const { textHash, length, words, edits } = version;
  const needsParent = version.speakers === undefined || version.turns === undefined;
  const parent = needsParent && version.parent !== null ? factsOf(texts, version.parent) : undefined;
  return {
    ...{ textHash, length, words },
    speakers: version.speakers ?? parent?.speakers ?? [],
    turns: version.turns ?? turnsAfter(parent?.turns ?? [], edits),
  };
}

/** Turns with edits within them: each keeps its speaker and time. */
export function turnsAfter(turns: readonly Turn[], edits: readonly TextEdit[]): readonly Turn[] {
  const map = editMap(edits);
  return turns.map((turn) => ({ ...turn, ...mapTurn(map, turn) }));
}
