import type { SourceDocument } from '../model/document';
import type { Study } from '../model/study';
import { TEXT_ENCODINGS } from './decode-text';
import type { ImportOptions, SpeakerOptions } from './import-options';
import { readUtf8 } from './utf8';

/**
 * How a corrected file of a document is read, so that nobody has to decide again what was decided at its import: which
 * labels are speakers, which are variants of one of them, which are text, and the encoding.
 *
 * What the document says goes before what its set remembers, for that may come from another document. Choices about
 * comments, tracked changes and hidden rows are not kept anywhere, and are the usual ones again.
 */
export function reimportOptions(study: Study, document: SourceDocument, bytes: Uint8Array): ImportOptions {
  const encoding = encodingFor(document.origin.encoding, bytes);
  return {
    speakers: speakersOf(study, document),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

function speakersOf(
  study: Study,
  { set, speakers }: SourceDocument,
): Required<Omit<SpeakerOptions, 'pattern'>> {
  const own = new Set(speakers);
  const text: string[] = [];
  const join: [string, string][] = [];
  for (const [label, meaning] of study.labels.get(set ?? '') ?? []) {
    if (own.has(label)) continue;
    if (meaning.kind === 'text') text.push(label);
    else if (meaning.kind === 'variant' && own.has(meaning.of)) join.push([label, meaning.of]);
  }
  return { text, speakers, join: Object.fromEntries(join) };
}

/**
 * The encoding of the first file for bytes that do not tell their own: editors write UTF-8 now what was once
 * something older, and such a file read as before would be full of wrong letters.
 */
function encodingFor(encoding: string | undefined, bytes: Uint8Array): string | undefined {
  const isChoice = TEXT_ENCODINGS.some((one) => one === encoding && !one.startsWith('utf'));
  return isChoice && !bytes.includes(0) && readUtf8(bytes).invalid > 0 ? encoding : undefined;
}
