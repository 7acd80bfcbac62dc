import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';

import { ok } from '../lib/result';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import type { TextCodecs } from './text-codecs';
import { readUtf8 } from './utf8';

/** What a reader of one XML part wants to hear; `depth` is 1 for the root. */
export interface XmlEvents {
  readonly open: (tag: SaxesTagNS, depth: number) => void;
  readonly close: (tag: SaxesTagNS, depth: number) => void;
  readonly text: (text: string) => void;
}

const DEEPEST = 256;
const DAMAGED = 'its text is damaged';

/** Stops the parser from inside one of its events; never leaves `walkXml`. */
class Stop extends Error {
  constructor(
    readonly code: string,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/**
 * The characters of an XML part: UTF-8, or UTF-16 with a byte order mark.
 *
 * Refuses every document type declaration before the parser sees it: entities and outside files hang on it,
 * and no Office program writes one.
 */
export function decodeXml(bytes: Uint8Array, codecs: TextCodecs): Outcome<string> {
  const [first, second] = bytes;
  const order =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  const reading = order === '' ? readUtf8(bytes) : { text: codecs.decode(bytes, order) ?? '', invalid: 0 };
  if (reading.invalid > 0) return refuse('xml-damaged', DAMAGED);
  const text = reading.text.startsWith('\uFEFF') ? reading.text.slice(1) : reading.text;
  return /<!doctype/i.test(text)
    ? refuse('xml-doctype', 'it holds a document type declaration, which no word processor writes')
    : ok(text);
}

/** Walks through a part with namespaces resolved; refuses what is not well-formed or nested deeper than 256. */
export function walkXml(xml: string, events: XmlEvents): Outcome<void> {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', () => {
    throw new Stop('xml-damaged', DAMAGED);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new Stop('xml-too-deep', `it is nested more than ${DEEPEST} levels deep`);
    events.open(tag, depth);
  });
  parser.on('closetag', (tag) => {
    events.close(tag, depth);
    depth -= 1;
  });
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  try {
    parser.write(xml).close();
    return ok(undefined);
  } catch (error) {
    if (error instanceof Stop) return refuse(error.code, error.reason);
    throw error;
  }
}

/** The value of an attribute by its local name, whatever its prefix. */
export function attributeOf(tag: SaxesTagNS, local: string): string | undefined {
  return Object.values(tag.attributes).find((attribute) => attribute.local === local)?.value;
}
