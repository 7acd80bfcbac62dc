import { ok } from '../../lib/result';
import { decodeText, encodingNotes } from '../decode-text';
import { declaredCharset } from '../html-charset';
import { DEEPEST_TAG, HtmlFlow } from '../html-flow';
import type { Importer } from '../importer';
import { officeContent, takenOf } from '../office-content';
import { OfficeFlow } from '../office-flow';
import { emptyTally } from '../office-tally';
import { refuse } from '../refusal';

/** Web pages, as saved by a browser or written by a word processor. Nothing in them is run or fetched. */
export const html: Importer = {
  id: 'html',
  label: 'Web page',
  extensions: ['html', 'htm', 'xhtml'],
  read(bytes, { codecs, options }) {
    const decoded = decodeText(bytes, codecs, options?.encoding ?? declaredCharset(bytes, codecs));
    if (!decoded.ok) return decoded;
    const { text, encoding } = decoded.value;
    const [flow, tally] = [new OfficeFlow(), emptyTally()];
    const isRead = new HtmlFlow(flow, tally, takenOf(options).hidden).read(text.replace(/^\uFEFF/, ''));
    if (!isRead) return refuse('too-deep', `it is nested more than ${DEEPEST_TAG} levels deep`);
    const content = officeContent({ blocks: flow.finish(), notes: [], tally }, options);
    return ok({ ...content, encoding, notes: [...encodingNotes(decoded.value), ...content.notes] });
  },
};
