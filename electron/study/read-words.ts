import { decodeText } from '../../shared/import/decode-text';
import { refusedFile } from '../../shared/import/refusal';
import { ok, type Result } from '../../shared/lib/result';
import { nodeTextCodecs } from '../importer/text-codecs';

/** The words of a small text file (a code tree, a table), in whatever usual encoding it is. */
export function readWords(name: string, bytes: Uint8Array): Result<string> {
  const decoded = decodeText(bytes, nodeTextCodecs);
  return decoded.ok ? ok(decoded.value.text) : refusedFile(name, decoded.error);
}
