import { readPdf } from '../../electron/importer/pdf-reader';
import { nodeTextCodecs } from '../../electron/importer/text-codecs';
import type { ImportOptions } from '../../shared/import/import-options';
import type { ParsedFile, ParsedSource } from '../../shared/import/parsed-file';
import { parseFile } from '../../shared/import/registry';
import type { Result } from '../../shared/lib/result';
import { expectOk } from '../../shared/lib/result';

/** What the importers make of a file, in this process. */
export function parse(
  fileName: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<Result<ParsedFile>> {
  return parseFile(bytes, { fileName, options, codecs: nodeTextCodecs, readPdf });
}

/** The one source of a file that must be readable. */
export async function parseSource(
  fileName: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ParsedSource> {
  const { sources } = expectOk(await parse(fileName, bytes, options));
  const [source, second] = sources;
  if (source === undefined || second !== undefined)
    throw new Error(`${fileName} holds ${sources.length} sources`);
  return source;
}
