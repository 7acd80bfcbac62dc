import { ok } from '../../lib/result';
import { signatureName, signatureOf } from '../file-signature';
import type { Importer } from '../importer';
import { officeContent, takenOf } from '../office-content';
import { refuse } from '../refusal';
import type { Outcome } from '../refusal';
import { readRtfText } from '../rtf-text';

/** Rich Text Format (.rtf): what Word, WordPad, TextEdit, LibreOffice and older programs exchange. */
export const rtf: Importer = {
  id: 'rtf',
  label: 'Rich text',
  extensions: ['rtf'],
  read(bytes, { codecs, options }) {
    const refused = refusedBySignature(bytes);
    if (refused !== undefined) return refused;
    const document = readRtfText(bytes, codecs, takenOf(options));
    return document.ok ? ok(officeContent(document.value, options)) : document;
  },
};

/** Word saves a .docx under the name of an .rtf without a murmur; spaces before the start are forgiven. */
function refusedBySignature(bytes: Uint8Array): Outcome<never> | undefined {
  const start = bytes.findIndex((byte) => byte > 0x20 && byte < 0x7f);
  const signature = signatureOf(start < 0 || start > 8 ? bytes : bytes.subarray(start));
  if (signature === 'rtf') return undefined;
  const kind = signature === undefined ? 'something else' : signatureName(signature);
  const advice = signature === undefined ? 'If it is plain text, let its name end in .txt.' : undefined;
  return refuse('not-rtf', `its name ends in .rtf but it is ${kind}, not an RTF document`, advice);
}
