import { ok } from '../../lib/result';
import { decodeText, encodingNotes } from '../decode-text';
import type { Importer } from '../importer';
import { DEEPEST_MARKDOWN, readMarkdown } from '../markdown-flow';
import { officeContent, takenOf } from '../office-content';
import { refuse } from '../refusal';

/** Its parser keeps every sign as an object; beyond this, reading would take seconds. */
const MAX_MARKDOWN_LENGTH = 1_500_000;

/** Markdown (CommonMark with tables), as note programs and pandoc write it. */
export const md: Importer = {
  id: 'md',
  label: 'Markdown',
  extensions: ['md', 'markdown'],
  read(bytes, { codecs, options }) {
    const decoded = decodeText(bytes, codecs, options?.encoding);
    if (!decoded.ok) return decoded;
    const { text, encoding } = decoded.value;
    if (text.length > MAX_MARKDOWN_LENGTH) {
      const limit = MAX_MARKDOWN_LENGTH.toLocaleString('en');
      return refuse(
        'text-too-long',
        `it holds more than ${limit} characters`,
        'Let its name end in .txt to read it as it is.',
      );
    }
    const read = readMarkdown(text, takenOf(options).hidden);
    if (read === undefined)
      return refuse('too-deep', `it is nested more than ${DEEPEST_MARKDOWN} levels deep`);
    const { blocks, tally, hadHeader } = read;
    const content = officeContent({ blocks, notes: [], tally }, options);
    const header = hadHeader ? ['The settings above the text were left out.'] : [];
    return ok({
      ...content,
      encoding,
      notes: [...encodingNotes(decoded.value), ...header, ...content.notes],
    });
  },
};
