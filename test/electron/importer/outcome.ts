import type { ImportHost } from '../../../electron/importer/import-host';
import { runImport } from '../../../electron/importer/run-import';

/** What a person gets from importing a file that holds one source: the source, or the sentence. */
export async function outcomeOf(host: ImportHost, fileName: string, bytes: Uint8Array): Promise<unknown> {
  const result = await runImport({ fileName, bytes }, { host });
  return result.ok ? result.value.sources[0] : result.error.message;
}
