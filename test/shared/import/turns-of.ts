import { parse } from '../../support/parse-source';
import type { ImportOptions } from '../../../shared/import/import-options';

/** A file of one source as `label@seconds: words`, or the sentence that refuses it; without turns, its text. */
export async function turnsOf(
  fileName: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
): Promise<readonly string[] | string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const parsed = await parse(fileName, bytes, options);
  if (!parsed.ok) return parsed.error.message;
  const [source] = parsed.value.sources;
  if (source === undefined) throw new Error('a file without a source');
  const { text, turns, speakers } = source;
  if (turns.length === 0) return text;
  return turns.map(({ speaker, from, to, at }) => {
    const label = speaker < 0 ? '-' : (speakers[speaker] ?? '?');
    return `${label}${at === undefined ? '' : `@${at}`}: ${text.slice(from, to)}`;
  });
}

/** What a person is told about a file. */
export async function notesOf(fileName: string, content: string): Promise<readonly string[]> {
  const parsed = await parse(fileName, new TextEncoder().encode(content));
  return parsed.ok ? (parsed.value.sources[0]?.notes ?? []) : [parsed.error.message];
}
