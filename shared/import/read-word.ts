import { ok } from '../lib/result';
import type { ImportOptions } from './import-options';
import { plainText } from './office-block';
import type { OfficeBlock } from './office-block';
import { officeContent, takenOf } from './office-content';
import type { ReadContent } from './read-content';
import type { Outcome } from './refusal';
import type { TextCodecs } from './text-codecs';
import { readNumbering } from './word-numbering';
import { openWordPackage } from './word-package';
import type { WordPackage } from './word-package';
import { readStyles } from './word-styles';
import { readWordBody, readWordItems } from './word-text';
import type { WordContext } from './word-text';

/** Reads a Word file from its zip; notes and comments are unpacked only where they were asked for. */
export function readWord(
  bytes: Uint8Array,
  codecs: TextCodecs,
  options: ImportOptions | undefined,
): Outcome<ReadContent> {
  const word = openWordPackage(bytes, codecs);
  if (!word.ok) return word;
  const context = contextOf(word.value, options);
  if (!context.ok) return context;
  const body = readWordBody(word.value.main, context.value);
  if (!body.ok) return body;
  const notes = notesOf(word.value, context.value, body.value.notes);
  return notes.ok ? ok(officeContent({ ...body.value, notes: notes.value }, options)) : notes;
}

function contextOf(word: WordPackage, options: ImportOptions | undefined): Outcome<WordContext> {
  const styles = followed(word.part('styles'), readStyles);
  if (!styles.ok) return styles;
  const lists = followed(word.part('numbering'), readNumbering);
  if (!lists.ok) return lists;
  const taken = takenOf(options);
  const bare = { taken, styles: styles.value, lists: lists.value, comments: new Map<string, string>() };
  if (!taken.comments) return ok(bare);
  const items = followed(word.part('comments'), (xml) => readWordItems(xml, withoutItems(bare)));
  if (!items.ok) return items;
  return ok({ ...bare, comments: new Map([...items.value].map(([id, blocks]) => [id, plainText(blocks)])) });
}

/** The texts of the notes that the body refers to; one that the file does not hold is empty. */
function notesOf(
  word: WordPackage,
  context: WordContext,
  wanted: readonly string[],
): Outcome<readonly (readonly OfficeBlock[])[]> {
  if (wanted.length === 0) return ok([]);
  const read = (xml: string | undefined): ReturnType<typeof readWordItems> =>
    readWordItems(xml, withoutItems(context));
  const footnotes = followed(word.part('footnotes'), read);
  if (!footnotes.ok) return footnotes;
  const endnotes = followed(word.part('endnotes'), read);
  if (!endnotes.ok) return endnotes;
  return ok(wanted.map((key) => footnotes.value.get(key) ?? endnotes.value.get(key) ?? []));
}

/** Notes and comments have none of their own. */
function withoutItems(context: WordContext): WordContext {
  return { ...context, taken: { ...context.taken, notes: false, comments: false }, comments: new Map() };
}

function followed<A, B>(first: Outcome<A>, then: (value: A) => Outcome<B>): Outcome<B> {
  return first.ok ? then(first.value) : first;
}
