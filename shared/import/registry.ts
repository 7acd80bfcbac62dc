import { ok } from '../lib/result';
import type { Result } from '../lib/result';
import { csv } from './formats/csv';
import { docx } from './formats/docx';
import { html } from './formats/html';
import { md } from './formats/md';
import { odt } from './formats/odt';
import { rtf } from './formats/rtf';
import { pdf } from './formats/pdf';
import { srt } from './formats/srt';
import { ods } from './formats/ods';
import { txt } from './formats/txt';
import { vtt } from './formats/vtt';
import { xlsx } from './formats/xlsx';
import { MAX_FILE_BYTES } from './import-limits';
import type { ImportOptions, SpeakerOptions } from './import-options';
import type { ImportContext, Importer } from './importer';
import type { ParsedFile, ParsedSource } from './parsed-file';
import type { ReadContent } from './read-content';
import { refuse, refusedFile } from './refusal';
import type { Outcome, Refusal } from './refusal';
import { settleSource } from './settle-source';

/** Every format that can be imported, one line each; the order is that of the file dialog. */
export const importers: readonly Importer[] = [docx, odt, rtf, pdf, xlsx, ods, csv, vtt, srt, html, md, txt];

/** The importer for a file name by its extension, in any case; undefined for a format that cannot be read. */
export function importerFor(fileName: string): Importer | undefined {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  return importers.find((importer) => extension !== undefined && importer.extensions.includes(extension));
}

/**
 * What can be said against a file by its name and size alone, before a byte of it is read.
 *
 * Undefined where nothing can: the file may still turn out to be unreadable.
 */
export function refusalBySize(fileName: string, size: number): Refusal | undefined {
  if (importerFor(fileName) === undefined) {
    const known = importers.map((importer) => `.${importer.extensions[0] ?? importer.id}`).join(', ');
    return {
      code: 'format-unknown',
      reason: `its format is not one of ${known}`,
      advice: 'Save it as one of these and import it again.',
    };
  }
  if (size === 0) return { code: 'file-empty', reason: 'it is empty' };
  if (size > MAX_FILE_BYTES) {
    const limit = MAX_FILE_BYTES / 1_000_000;
    const reason = `it is ${Math.ceil(size / 1_000_000).toLocaleString('en')} MB and a document may be ${limit} MB`;
    return { code: 'file-too-large', reason, advice: 'Split it or save it without pictures.' };
  }
  return undefined;
}

/** Reads one file by the importer its name asks for; every refusal is a sentence with the file's name. */
export async function parseFile(bytes: Uint8Array, context: ImportContext): Promise<Result<ParsedFile>> {
  const refusal = refusalBySize(context.fileName, bytes.length);
  if (refusal !== undefined) return refusedFile(context.fileName, refusal);
  const importer = importerFor(context.fileName);
  if (importer === undefined) throw new Error(`no importer for ${context.fileName}`);
  const read = await importer.read(bytes, context);
  const parsed = read.ok ? settleFile(importer.id, read.value, context) : read;
  return parsed.ok ? parsed : refusedFile(context.fileName, parsed.error);
}

/** Splits every source into turns; a file is refused where none of its sources holds words. */
function settleFile(format: string, content: ReadContent, context: ImportContext): Outcome<ParsedFile> {
  const { sources, encoding, notes, choices = [], repairs = [], table, cells } = content;
  const settled: ParsedSource[] = [];
  let refused: Outcome<never> = refuse('no-words', 'there are no words in it');
  for (const source of sources) {
    const raw = { ...source, fileName: context.fileName, format, notes };
    const speakers = speakersFor(context.options, settled.length);
    const one = settleSource(encoding === undefined ? raw : { ...raw, encoding }, speakers);
    if (one.ok) settled.push(one.value);
    else if (one.error.code !== 'no-words') return one;
    else refused = one;
  }
  if (settled.length === 0 && table === undefined && cells === undefined) return refused;
  return ok({
    sources: settled,
    choices,
    repairs,
    ...(table === undefined ? {} : { table }),
    ...(cells === undefined ? {} : { cells }),
  });
}

/** What was decided about the labels of one source: that of the whole file, and its own, which goes first. */
function speakersFor({ speakers = {}, bySource = {} }: ImportOptions = {}, index: number): SpeakerOptions {
  const own = Object.hasOwn(bySource, index) ? bySource[index] : undefined;
  if (own === undefined) return speakers;
  return {
    ...speakers,
    ...own,
    text: [...(speakers.text ?? []), ...(own.text ?? [])],
    speakers: [...(speakers.speakers ?? []), ...(own.speakers ?? [])],
    join: { ...speakers.join, ...own.join },
  };
}
