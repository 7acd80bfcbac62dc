import type { SaxesTagNS } from 'saxes';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OASIS}office:1.0`, 'office'],
  [`${OASIS}text:1.0`, 'text'],
  [`${OASIS}table:1.0`, 'table'],
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}style:1.0`, 'style'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  [`${OASIS}meta:1.0`, 'meta'],
]);

/**
 * The name of an OpenDocument element with the prefix that everybody uses, whatever the file calls it.
 *
 * Elements of other namespaces have the prefix `other`.
 */
export function odfName(tag: SaxesTagNS): string {
  return `${PREFIXES.get(tag.uri) ?? 'other'}:${tag.local}`;
}
