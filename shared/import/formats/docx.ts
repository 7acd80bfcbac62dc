import { signatureName, signatureOf } from '../file-signature';
import type { Importer } from '../importer';
import { readWord } from '../read-word';
import { refuse } from '../refusal';
import type { Outcome } from '../refusal';

/** Word documents (.docx, Word 2007 and later): words and paragraph marks only, nothing that could act or point outside. */
export const docx: Importer = {
  id: 'docx',
  label: 'Word document',
  extensions: ['docx'],
  read(bytes, { codecs, options }) {
    const refused = refusedBySignature(bytes);
    return refused ?? readWord(bytes, codecs, options);
  },
};

function refusedBySignature(bytes: Uint8Array): Outcome<never> | undefined {
  const signature = signatureOf(bytes);
  if (signature === 'zip') return undefined;
  if (signature === 'ole') return refuseOle(bytes);
  const kind = signature === undefined ? 'something else' : signatureName(signature);
  const advice = signature === undefined ? 'If it is plain text, let its name end in .txt.' : undefined;
  return refuse('not-word', `its name ends in .docx but it is ${kind}, not a Word document`, advice);
}

/** Word's password protection and its format before 2007 share one container; the stream names tell them apart. */
function refuseOle(bytes: Uint8Array): Outcome<never> {
  return holdsUtf16(bytes, 'EncryptedPackage')
    ? refuse(
        'file-protected',
        'it is protected with a password',
        'Open it in Word, remove the password and save it.',
      )
    : refuse(
        'not-word',
        'it is a Word document of the old kind (.doc)',
        'Open it in Word and save it as .docx.',
      );
}

function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matching = 0;
    while (matching < name.length && bytes[at + matching * 2] === name.charCodeAt(matching)) matching += 1;
    if (matching === name.length) return true;
  }
  return false;
}
