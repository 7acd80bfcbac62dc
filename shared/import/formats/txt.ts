import { ok } from '../../lib/result';
import { linesOf } from '../clean-lines';
import { decodeText, encodingNotes } from '../decode-text';
import type { Importer } from '../importer';

/** Plain text: one paragraph per line, in the encoding found or chosen. */
export const txt: Importer = {
  id: 'txt',
  label: 'Plain text',
  extensions: ['txt', 'text'],
  read(bytes, { options, codecs }) {
    const decoded = decodeText(bytes, codecs, options?.encoding);
    if (!decoded.ok) return decoded;
    const { text, encoding } = decoded.value;
    return ok({ sources: [{ lines: linesOf(text) }], encoding, notes: encodingNotes(decoded.value) });
  },
};
