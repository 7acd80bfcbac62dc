import { ok } from '../../lib/result';
import { signatureName, signatureOf } from '../file-signature';
import type { Importer } from '../importer';
import { officeContent, takenOf } from '../office-content';
import { openFlatOdt, openOdtPackage } from '../odt-package';
import type { OdtPackage } from '../odt-package';
import { readOdtStyles } from '../odt-styles';
import { readOdtText } from '../odt-text';
import { refuse } from '../refusal';
import type { Outcome } from '../refusal';
import type { TextCodecs } from '../text-codecs';

/** OpenDocument texts (.odt, and flat .fodt): LibreOffice, OpenOffice, Calligra, and Word where asked for it. */
export const odt: Importer = {
  id: 'odt',
  label: 'OpenDocument text',
  extensions: ['odt', 'fodt'],
  read(bytes, { codecs, options }) {
    const opened = openOdt(bytes, codecs);
    if (!opened.ok) return opened;
    const { content, styles } = opened.value;
    const known = readOdtStyles(styles === undefined || styles === content ? [content] : [styles, content]);
    if (!known.ok) return known;
    const document = readOdtText(content, known.value, takenOf(options));
    return document.ok ? ok(officeContent(document.value, options)) : document;
  },
};

/** A flat file begins with markup, whichever extension it has. */
function openOdt(bytes: Uint8Array, codecs: TextCodecs): Outcome<OdtPackage> {
  const signature = signatureOf(bytes);
  if (signature === 'zip') return openOdtPackage(bytes, codecs);
  if (signature === undefined && startsWithMarkup(bytes)) return openFlatOdt(bytes, codecs);
  const kind = signature === undefined ? 'something else' : signatureName(signature);
  const advice = signature === undefined ? 'If it is plain text, let its name end in .txt.' : undefined;
  return refuse('not-odt', `its name ends in .odt but it is ${kind}, not an OpenDocument text`, advice);
}

const LESS_THAN = 0x3c;

/** Within the first bytes, for a byte order mark or spaces may stand before it. */
function startsWithMarkup(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 64).includes(LESS_THAN);
}
