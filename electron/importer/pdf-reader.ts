import type { PdfFile, PdfPage, PdfPiece, PdfReader } from '../../shared/import/pdf-pages';
import { refuse } from '../../shared/import/refusal';
import type { Outcome } from '../../shared/import/refusal';
import { ok } from '../../shared/lib/result';

/** Letters on one page beyond which it is no page of text; an atlas has some hundred thousand. */
const MOST_PAGE_LETTERS = 2_000_000;

/** pdf.js through unpdf; nothing is evaluated, no font is loaded and no address is asked, for none is given. */
export const readPdf: PdfReader = async (bytes) => {
  const { getDocument } = await import('unpdf/pdfjs');
  forgiveStrayErrors();
  try {
    const loading = getDocument({
      // A copy: the library takes the bytes over, and wants no Buffer.
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    return ok(pdfFile(await loading.promise));
  } catch (error) {
    return refusalOf(error);
  }
};

const LIBRARY_ERROR = /^(?:\w+Exception|FormatError|\w*(?:Jpx|Jpeg|Jbig2)Error)$/;
let forgiving = false;

/** The library leaves some of its own errors about a damaged file with nobody; any other ends the thread as ever. */
function forgiveStrayErrors(): void {
  if (forgiving) return;
  forgiving = true;
  process.on('unhandledRejection', (reason) => {
    if (!(reason instanceof Error && LIBRARY_ERROR.test(reason.name))) throw reason;
  });
}

/** What is used of a document of the library. */
interface LoadedPdf {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<LoadedPage>;
}

interface LoadedPage {
  readonly getViewport: (options: { readonly scale: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  readonly streamTextContent: () => ReadableStream<unknown>;
  readonly cleanup: () => unknown;
}

function pdfFile(document: LoadedPdf): PdfFile {
  return {
    pageCount: document.numPages,
    async page(number) {
      try {
        return await pdfPage(await document.getPage(number));
      } catch {
        return undefined;
      }
    },
  };
}

async function pdfPage(page: LoadedPage): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const pieces: PdfPiece[] = [];
  const reader = page.streamTextContent().getReader();
  let letters = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of itemsOf(value)) {
      letters += item.str.length;
      pieces.push(pieceOf(item, transform));
    }
    if (letters > MOST_PAGE_LETTERS) throw new Error('a page holds more letters than a page can');
  }
  page.cleanup();
  return { width, height, pieces };
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** The runs of letters in a part of a page; marks of structure are passed over. */
function itemsOf(chunk: unknown): readonly TextItem[] {
  if (typeof chunk !== 'object' || chunk === null || !('items' in chunk) || !Array.isArray(chunk.items))
    return [];
  return chunk.items.filter(isTextItem);
}

function isTextItem(item: unknown): item is TextItem {
  return (
    typeof item === 'object' &&
    item !== null &&
    'str' in item &&
    typeof item.str === 'string' &&
    'transform' in item &&
    Array.isArray(item.transform)
  );
}

/** The letters’ own placing within that of the page, which may lie on its side. */
function pieceOf(item: TextItem, page: readonly number[]): PdfPiece {
  const [a, b, , , e, f] = multiplied(page, item.transform);
  const size = Math.hypot(a, b);
  return {
    text: item.str,
    x: e,
    y: f,
    width: Math.abs(item.width),
    size: Number.isFinite(size) ? size : 0,
    face: item.fontName,
    angle: (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360,
  };
}

type Matrix = readonly [number, number, number, number, number, number];

function multiplied(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function refusalOf(error: unknown): Outcome<never> {
  if (error instanceof Error && error.name === 'PasswordException') {
    return refuse(
      'file-protected',
      'it is protected with a password',
      'Open it in a PDF reader, enter the password and save or print it without one.',
    );
  }
  return refuse(
    'pdf-damaged',
    'it is damaged or no PDF document',
    'Open it in a PDF reader, and if it shows there, save or print it as a new PDF.',
  );
}
