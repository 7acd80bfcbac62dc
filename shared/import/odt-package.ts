import { ok } from '../lib/result';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import type { TextCodecs } from './text-codecs';
import { readUtf8 } from './utf8';
import { decodeXml } from './xml-text';
import { readZipDirectory } from './zip-directory';
import { zipUnpacker } from './zip-unpack';

/** The XML of an OpenDocument text; a flat file is both parts in one. */
export interface OdtPackage {
  readonly content: string;
  /** Named styles and page headers; undefined where the file has none. */
  readonly styles: string | undefined;
}

const MANIFEST = 'META-INF/manifest.xml';

/** Opens an .odt, unpacking `content.xml`, `styles.xml` and the manifest by exact name and nothing else. */
export function openOdtPackage(bytes: Uint8Array, codecs: TextCodecs): Outcome<OdtPackage> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const unpack = zipUnpacker(bytes);
  const part = (name: string): Outcome<string | undefined> => {
    const member = directory.value.get(name);
    if (member === undefined) return ok(undefined);
    const unpacked = unpack(member);
    return unpacked.ok ? decodeXml(unpacked.value, codecs) : unpacked;
  };
  if (!directory.value.has('content.xml')) return notText(directory.value);
  const manifest = directory.value.get(MANIFEST);
  const listed = manifest === undefined ? ok(new Uint8Array()) : unpack(manifest);
  if (!listed.ok) return listed;
  // Only looked through for one word, never parsed: AbiWord writes a document type into it.
  if (readUtf8(listed.value).text.includes('encryption-data')) return refusedLocked();
  const content = part('content.xml');
  if (!content.ok) return content;
  const styles = part('styles.xml');
  if (!styles.ok) return styles;
  return content.value === undefined
    ? notText(directory.value)
    : ok({ content: content.value, styles: styles.value });
}

/** A flat file is its own styles. */
export function openFlatOdt(bytes: Uint8Array, codecs: TextCodecs): Outcome<OdtPackage> {
  const xml = decodeXml(bytes, codecs);
  return xml.ok ? ok({ content: xml.value, styles: xml.value }) : xml;
}

function refusedLocked(): Outcome<never> {
  return refuse(
    'file-protected',
    'it is protected with a password',
    'Open it in your word processor, remove the password and save it.',
  );
}

function notText(directory: ReadonlyMap<string, unknown>): Outcome<never> {
  return directory.has('[Content_Types].xml')
    ? refuse(
        'zip-not-odt',
        'it is a Microsoft Office file, not an OpenDocument text',
        'If it is a Word document, let its name end in .docx.',
      )
    : refuse('zip-not-odt', 'it is a zip file, but not an OpenDocument text');
}
