import type { Importer } from '../importer';
import { decodeText } from '../decode-text';
import type { DecodedText } from '../decode-text';
import { freezeSource } from '../freeze-source';
import { refusedFile } from '../refusal';

/** Plain text: one paragraph per line, in the encoding found or chosen. */
export const txt: Importer = {
  id: 'txt',
  label: 'Plain text',
  extensions: ['txt', 'text'],
  parse(bytes, { fileName, encoding, codecs }) {
    const decoded = decodeText(bytes, codecs, encoding);
    if (!decoded.ok) return refusedFile(fileName, decoded.error);
    const frozen = freezeSource({
      fileName,
      text: decoded.value.text,
      format: 'txt',
      encoding: decoded.value.encoding,
      notes: encodingNotes(decoded.value),
    });
    return frozen.ok ? frozen : refusedFile(fileName, frozen.error);
  },
};

function encodingNotes({ encoding, sure }: DecodedText): readonly string[] {
  return sure
    ? []
    : [
        `The file was read as ${encoding}, which is a guess: if letters such as ë or € look wrong, choose another encoding.`,
      ];
}
