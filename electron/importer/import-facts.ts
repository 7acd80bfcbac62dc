import type { ParsedFile, ParsedSource } from '../../shared/import/parsed-file';
import type { ImportOptions } from '../../shared/import/import-options';
import type { FileFacts, ImportContents, ImportSource } from '../../shared/ipc/import-messages';
import { countWords } from '../study/add-read-files';

/** A read file as the window is told of it: everything a person decides about, none of its words. */
export function factsOf(parsed: ParsedFile, options: ImportOptions): FileFacts {
  return {
    kind: 'ready',
    options,
    sources: parsed.sources.map(sourceFacts),
    choices: parsed.choices,
    repairs: parsed.repairs.length,
    isTable: parsed.table !== undefined,
  };
}

/** What is sent only to who looks at one file. */
export function contentsOf({ sources, repairs, table }: ParsedFile): ImportContents {
  return { shown: sources.map(({ shown }) => shown), repairs, table: table ?? null };
}

function sourceFacts(source: ParsedSource): ImportSource {
  const { title, format, text, turns, speakers, labels, notes } = source;
  const given = source.given ?? [];
  const paths = new Map(given.flatMap(({ codes }) => codes.map((path) => [path.join('\n'), path] as const)));
  return {
    title,
    format,
    encoding: source.encoding ?? null,
    words: countWords(text),
    turns: turns.length,
    timed: turns.filter(({ at }) => at !== undefined).length,
    speakers,
    labels,
    date: source.date ?? null,
    attributes: source.attributes ?? {},
    given: given.length,
    givenCodes: [...paths.values()],
    notes,
  };
}
