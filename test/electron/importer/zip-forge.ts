import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a hand-made zip; what is claimed may differ from what is there. */
export interface ForgedEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** Uncompressed size to claim in place of the true one. */
  readonly claimedSize?: number;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** The package relations of a Word file, for zips made by `forgedZip`. */
export const relations: ForgedEntry = { name: '_rels/.rels', data: Buffer.from(RELATIONS) };

/** A document whose body is this XML. */
export const documentXml = (body: string): string =>
  `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;

/** A paragraph of one run. */
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A Word file with this main part and perhaps other members. */
export function docxOf(
  main: string | Uint8Array,
  others: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const members = { [relations.name]: relations.data, 'word/document.xml': Buffer.from(main), ...others };
  return forgedZip(Object.entries(members).map(([name, data]) => ({ name, data })));
}

/** A Word file whose main part is the same bytes over and over; made without holding them all. */
export function docxOfRepeats(before: string, unit: string, count: number, after: string): Uint8Array {
  return docxOf(
    Buffer.concat([Buffer.from(before), Buffer.alloc(unit.length * count, unit), Buffer.from(after)]),
  );
}

/** Nothing, deflated; a hundred thousand calls for it would be most of a test's time. */
const EMPTY = Uint8Array.from([3, 0]);

/** A zip written field by field, so that names and sizes may be anything. */
export function forgedZip(entries: readonly ForgedEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const packed = entry.data.length === 0 ? EMPTY : deflateRawSync(entry.data);
    locals.push(header(0x04034b50, entry, packed.length, 0), name, packed);
    directory.push(header(0x02014b50, entry, packed.length, offset), name);
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, listed, end]));
}

/** A local header (30 bytes) or a directory entry (46 bytes), which differ by a few fields. */
function header(signature: number, entry: ForgedEntry, packedSize: number, offset: number): Uint8Array {
  const { name, data, claimedSize = data.length } = entry;
  const inDirectory = signature === 0x02014b50;
  const bytes = Buffer.alloc(inDirectory ? 46 : 30);
  const shift = inDirectory ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4 + shift);
  bytes.writeUInt16LE(8, 8 + shift);
  bytes.writeUInt32LE(crc32(data), 14 + shift);
  bytes.writeUInt32LE(packedSize, 18 + shift);
  bytes.writeUInt32LE(claimedSize, 22 + shift);
  bytes.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
  if (inDirectory) bytes.writeUInt32LE(offset, 42);
  return bytes;
}
