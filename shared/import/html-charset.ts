import type { TextCodecs } from './text-codecs';

const SAMPLE_BYTES = 4_096;
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
/** Names that pages give to windows-1252, as every browser reads them. */
const WESTERN = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|x-cp1252|cp1252)$/i;

/**
 * The encoding a page says it is in; undefined where it says nothing, says UTF-8 or UTF-16 (which its bytes tell better), or
 * names one that is not known.
 */
export function declaredCharset(bytes: Uint8Array, codecs: TextCodecs): string | undefined {
  const [first, second] = bytes;
  const isMarked =
    (first === 0xef && second === 0xbb) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff);
  if (isMarked) return undefined;
  const head = String.fromCharCode(...bytes.subarray(0, SAMPLE_BYTES));
  const name = DECLARED.exec(head)?.[1]?.toLowerCase();
  if (name === undefined || /^utf-?(?:8|16)/.test(name)) return undefined;
  if (WESTERN.test(name)) return 'windows-1252';
  return codecs.decode(new Uint8Array(), name) === undefined ? undefined : name;
}
