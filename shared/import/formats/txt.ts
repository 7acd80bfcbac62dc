import { ok } from '../../lib/result';
import { decodeText, encodingNotes } from '../decode-text';
import type { Importer } from '../importer';
import { readPageText } from '../page-text';

/** Plain text: one paragraph per line, in the encoding found or chosen; text taken from pages is mended. */
export const txt: Importer = {
  id: 'txt',
  label: 'Plain text',
  extensions: ['txt', 'text'],
  read(bytes, { options, codecs }) {
    const decoded = decodeText(bytes, codecs, options?.encoding);
    if (!decoded.ok) return decoded;
    const { text, encoding } = decoded.value;
    const { lines, ...mended } = readPageText(text, options);
    return ok({ sources: [{ lines }], encoding, notes: encodingNotes(decoded.value), ...mended });
  },
};
