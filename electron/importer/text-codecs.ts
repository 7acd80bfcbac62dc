import iconv from 'iconv-lite';
import jschardet from 'jschardet';

import type { TextCodecs } from '../../shared/import/text-codecs';

/** The character tables of iconv-lite and the statistics of jschardet; both need Node, so they stand here. */
export const nodeTextCodecs: TextCodecs = {
  decode(bytes, encoding) {
    return iconv.encodingExists(encoding) ? iconv.decode(bytes, encoding, { stripBOM: false }) : undefined;
  },
  guess(sample) {
    const { encoding, confidence } = jschardet.detect(sample);
    return encoding === null ? undefined : { encoding, confidence };
  },
};
