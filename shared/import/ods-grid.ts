import type { SaxesTagNS } from 'saxes';

import { ok } from '../lib/result';
import { OdsSheetReader } from './ods-sheet';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { GRID_LIMITS, tooMuch } from './table-grid';
import type { CellCount, Grid, GridSheet } from './table-grid';
import type { TextCodecs } from './text-codecs';
import { attributeOf, decodeXml, walkXml } from './xml-text';
import { readZipDirectory } from './zip-directory';
import { zipUnpacker } from './zip-unpack';

const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const STYLE = 'urn:oasis:names:tc:opendocument:xmlns:style:1.0';

/** An OpenDocument spreadsheet as a grid; only `content.xml` and the manifest are unpacked, by exact name. */
export function odsGrid(bytes: Uint8Array, codecs: TextCodecs): Outcome<Grid> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const unpack = zipUnpacker(bytes);
  const part = (name: string): Outcome<string | undefined> => {
    const member = directory.value.get(name);
    if (member === undefined) return ok(undefined);
    const unpacked = unpack(member);
    return unpacked.ok ? decodeXml(unpacked.value, codecs) : unpacked;
  };
  const manifest = part('META-INF/manifest.xml');
  if (!manifest.ok) return manifest;
  if (manifest.value?.includes('encryption-data') === true) {
    return refuse(
      'file-protected',
      'it is protected with a password',
      'Open it in your spreadsheet program, remove the password and save it.',
    );
  }
  const content = part('content.xml');
  if (!content.ok) return content;
  if (content.value === undefined) return notSpreadsheet();
  return readContent(content.value);
}

/** Stops the walk where a limit is passed. */
interface Reading {
  readonly sheets: GridSheet[];
  readonly hiddenStyles: Set<string>;
  style: string;
  sheet: OdsSheetReader | undefined;
  /** Tables within the sheet that is read: a table in a cell is not the sheet's own. */
  inner: number;
  refusal: Outcome<never> | undefined;
}

function readContent(xml: string): Outcome<Grid> {
  const count: CellCount = { cells: 0, characters: 0 };
  const reading: Reading = {
    sheets: [],
    hiddenStyles: new Set(),
    style: '',
    sheet: undefined,
    inner: 0,
    refusal: undefined,
  };
  const walked = walkXml(xml, {
    open: (tag) => openTag(reading, count, tag),
    close: (tag) => closeTag(reading, tag),
    text: (text) => {
      if (reading.inner === 0 && reading.refusal === undefined) reading.sheet?.text(text);
    },
  });
  if (!walked.ok) return walked;
  if (reading.refusal !== undefined) return reading.refusal;
  return reading.sheets.length === 0 ? notSpreadsheet() : ok({ sheets: reading.sheets, notes: [] });
}

function openTag(reading: Reading, count: CellCount, tag: SaxesTagNS): void {
  if (reading.refusal !== undefined) return;
  if (tag.uri === STYLE && tag.local === 'style') reading.style = attributeOf(tag, 'name') ?? '';
  if (tag.uri === STYLE && tag.local === 'table-properties' && attributeOf(tag, 'display') === 'false') {
    reading.hiddenStyles.add(reading.style);
  }
  if (tag.uri === TABLE && tag.local === 'table') {
    if (reading.sheet !== undefined) reading.inner += 1;
    else startSheet(reading, count, tag);
    return;
  }
  if (reading.inner === 0) reading.sheet?.open(tag);
}

function startSheet(reading: Reading, count: CellCount, tag: SaxesTagNS): void {
  if (reading.sheets.length >= GRID_LIMITS.sheets) {
    reading.refusal = tooMuch('sheets', GRID_LIMITS.sheets);
    return;
  }
  const hidden = reading.hiddenStyles.has(attributeOf(tag, 'style-name') ?? '');
  reading.sheet = new OdsSheetReader(attributeOf(tag, 'name') ?? '', hidden, count);
}

function closeTag(reading: Reading, tag: SaxesTagNS): void {
  const { sheet } = reading;
  if (reading.refusal !== undefined || sheet === undefined) return;
  if (tag.uri === TABLE && tag.local === 'table') {
    if (reading.inner > 0) reading.inner -= 1;
    else {
      reading.sheets.push(sheet.sheet());
      reading.sheet = undefined;
    }
    return;
  }
  if (reading.inner > 0) return;
  const closed = sheet.close(tag);
  if (!closed.ok) reading.refusal = closed;
}

function notSpreadsheet(): Outcome<never> {
  return refuse('not-table', 'it is a zip file, but not an OpenDocument spreadsheet');
}
