import { signatureName, signatureOf } from '../file-signature';
import type { Importer } from '../importer';
import { readWord } from '../read-word';
import { isProtectedOffice } from '../protected-office';
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
  return isProtectedOffice(bytes)
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
