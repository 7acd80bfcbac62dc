import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

import { ok } from '../lib/result';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import type { TextCodecs } from './text-codecs';
import { decodeXml } from './xml-text';
import { readZipDirectory } from './zip-directory';
import { zipUnpacker } from './zip-unpack';

const TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
/** The parts of a workbook that hold cells or say how they are shown; by exact shape of their names. */
const READ_PARTS = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^xl\/workbook\.xml$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/(?:sharedStrings|styles)\d*\.xml$/i,
  /^xl\/worksheets\/[A-Za-z0-9_-]+\.xml$/,
];

/**
 * A workbook with nothing in it but the parts that hold cells, unpacked under our own limits and packed anew.
 *
 * What the library for workbooks gets is therefore never the file itself: no bomb, no second directory, no document
 * type declaration, no macro, picture, comment or link reaches it.
 */
export function safeWorkbook(bytes: Uint8Array, codecs: TextCodecs): Outcome<Uint8Array> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  if (!directory.value.has(WORKBOOK)) return refuseOtherZip(new Set(directory.value.keys()));
  const unpack = zipUnpacker(bytes);
  const parts: Zippable = {};
  for (const [name, member] of directory.value) {
    if (!READ_PARTS.some((shape) => shape.test(name))) continue;
    const unpacked = unpack(member);
    if (!unpacked.ok) return unpacked;
    const xml = decodeXml(unpacked.value, codecs);
    if (!xml.ok) return xml;
    parts[name] = strToU8(xml.value);
  }
  const types = parts[TYPES];
  if (types instanceof Uint8Array) parts[TYPES] = strToU8(onlyTypesOf(strFromU8(types), parts));
  return ok(zipSync(parts, { level: 0, mtime: new Date(2000, 0, 1) }));
}

/** The list of content types without parts that are not there any more; the library would look for them. */
function onlyTypesOf(xml: string, parts: Zippable): string {
  return xml.replace(/<Override\b[^>]*>(?:<\/Override>)?/g, (override) => {
    const name = /PartName\s*=\s*["']\/?([^"']*)["']/.exec(override)?.[1] ?? '';
    return Object.hasOwn(parts, name) ? override : '';
  });
}

function refuseOtherZip(names: ReadonlySet<string>): Outcome<never> {
  if (names.has('xl/workbook.bin')) {
    return refuse('not-table', 'it is a binary Excel workbook (.xlsb)', 'Save it as .xlsx and import that.');
  }
  return refuse('not-table', 'it is a zip file, but not an Excel workbook');
}
