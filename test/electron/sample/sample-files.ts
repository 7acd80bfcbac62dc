import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { turnAt } from '../../../shared/model/document';
import type { ParsedSource } from '../../../shared/import/parsed-file';
import { parseSource } from '../../support/parse-source';

const FOLDER = join(import.meta.dirname, '../../../electron/sample');

/** One line of `codings.tsv`, with where its words stand. */
export interface SampleCoding {
  readonly document: string;
  readonly coder: string;
  readonly code: string;
  readonly words: string;
  /** Every place in the frozen text where the words stand; the sample promises one. */
  readonly places: readonly number[];
}

/** A node of `code-tree.json`; a code without further fields may be written as its name alone. */
export interface SampleCode {
  readonly name: string;
  readonly definition?: string;
  readonly colour?: number;
  readonly aliases?: readonly string[];
  readonly children?: readonly (SampleCode | string)[];
}

/** File names of the transcripts as they lie in the folder. */
export function transcriptFiles(): readonly string[] {
  return readdirSync(join(FOLDER, 'transcripts')).toSorted();
}

/** The rows of a separated file as records by the names in its heading line; the sample needs no quoting. */
export function rowsOf(file: string, separator: string): readonly Readonly<Record<string, string>>[] {
  const [heading = '', ...lines] = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  const names = heading.split(separator);
  return lines.map((line) => {
    const cells = line.split(separator);
    if (cells.length !== names.length) throw new Error(`${file}: ${line}`);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** A transcript as the program itself reads it; a refusal throws, because the sample must import. */
export function readTranscript(file: string): Promise<ParsedSource> {
  return parseSource(file, readFileSync(join(FOLDER, 'transcripts', file)));
}

/** The frozen text of every document by its title in `documents.csv`. */
export async function sourcesByTitle(): Promise<ReadonlyMap<string, ParsedSource>> {
  const found = new Map<string, ParsedSource>();
  for (const row of rowsOf('documents.csv', ';')) {
    found.set(row['title'] ?? '', await readTranscript(row['file'] ?? ''));
  }
  return found;
}

/** All codings, their words looked up in the frozen text. */
export function sampleCodings(sources: ReadonlyMap<string, ParsedSource>): readonly SampleCoding[] {
  return rowsOf('codings.tsv', '\t').map((row) => {
    const words = (row['words'] ?? '').replaceAll('\\n', '\n');
    const document = row['document'] ?? '';
    const places = placesOf(words, sources.get(document)?.text ?? '');
    return { document, coder: row['coder'] ?? '', code: row['code'] ?? '', words, places };
  });
}

/** Every code of the tree with its path, parents before children. */
export function codePaths(): ReadonlyMap<string, SampleCode> {
  const tree: { readonly codes: readonly (SampleCode | string)[] } = JSON.parse(
    readFileSync(join(FOLDER, 'code-tree.json'), 'utf8'),
  );
  const found = new Map<string, SampleCode>();
  const walk = (codes: readonly (SampleCode | string)[], above: string): void => {
    for (const entry of codes) {
      const code = typeof entry === 'string' ? { name: entry } : entry;
      found.set(above + code.name, code);
      walk(code.children ?? [], `${above}${code.name} > `);
    }
  };
  walk(tree.codes, '');
  return found;
}

/** Whether the stretch lies inside one turn. */
export function liesInOneTurn(source: ParsedSource, from: number, to: number): boolean {
  const turn = turnAt(source.turns, from);
  return turn !== undefined && turn.from <= from && to <= turn.to;
}

/** Words by the study's own measure: runs of letters and digits, joined by apostrophe or hyphen. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function placesOf(words: string, text: string): readonly number[] {
  if (words === '') return [];
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
