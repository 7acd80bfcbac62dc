import { ok } from '../../lib/result';
import { signatureName, signatureOf } from '../file-signature';
import type { Importer } from '../importer';
import { MOST_REPAIRS, repairPages } from '../page-repairs';
import type { PdfFile, PdfPage } from '../pdf-pages';
import { pdfNotes } from '../pdf-notes';
import { readPdfText } from '../pdf-text';
import { refuse } from '../refusal';
import type { Outcome } from '../refusal';

/** Pages of one file; at about 15 ms a page, more would not be read in time. */
const MOST_PAGES = 1_000;
/** Letters in all pages beyond which no more pages are read; the text is then refused as too long. */
const MOST_LETTERS = 21_000_000;

/** PDF documents: words in reading order as paragraphs, without page numbers and running heads. */
export const pdf: Importer = {
  id: 'pdf',
  label: 'PDF document',
  extensions: ['pdf'],
  async read(bytes, { options, readPdf }) {
    const refused = refuseOther(bytes);
    if (refused !== undefined) return refused;
    if (readPdf === undefined) throw new Error('no reader of PDF files was brought');
    const opened = await readPdf(bytes);
    if (!opened.ok) return opened;
    const pages = await readPages(opened.value);
    if (!pages.ok) return pages;
    const text = readPdfText(pages.value);
    if (text.lines.length === 0) {
      return refuse(
        'pdf-no-text',
        'there is no text in it: it is a scan or a picture',
        'Let a program recognise its text (OCR) and import what that makes.',
      );
    }
    const { lines, repairs } = repairPages(text.lines, new Set(options?.unrepaired));
    return ok({
      sources: [{ lines }],
      notes: pdfNotes(pages.value, text, repairs.length >= MOST_REPAIRS),
      repairs,
    });
  },
};

/** A file that opens like another kind; a PDF may have some bytes before its own first ones. */
function refuseOther(bytes: Uint8Array): Outcome<never> | undefined {
  const signature = signatureOf(bytes);
  if (signature === undefined || signature === 'pdf') return undefined;
  const kind = signatureName(signature);
  return refuse('not-pdf', `its name ends in .pdf but it is ${kind}, not a PDF document`);
}

async function readPages(file: PdfFile): Promise<Outcome<readonly (PdfPage | undefined)[]>> {
  if (file.pageCount > MOST_PAGES) {
    return refuse(
      'too-many-pages',
      `it has more than ${MOST_PAGES.toLocaleString('en')} pages`,
      'Split it and import the parts.',
    );
  }
  const pages: (PdfPage | undefined)[] = [];
  let letters = 0;
  for (let number = 1; number <= file.pageCount && letters < MOST_LETTERS; number += 1) {
    const page = await file.page(number);
    pages.push(page);
    letters += page?.pieces.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  }
  if (pages.some((page) => page !== undefined)) return ok(pages);
  return refuse(
    'pdf-damaged',
    'it is damaged or no PDF document',
    'Open it in a PDF reader, and if it shows there, save or print it as a new PDF.',
  );
}
