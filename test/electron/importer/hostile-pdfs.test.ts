import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportHost } from '../../../electron/importer/import-host';
import { runImport } from '../../../electron/importer/run-import';
import { builtImportHost } from './importer-host';

let host: ImportHost;
beforeAll(async () => {
  host = await builtImportHost();
});

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A PDF of numbered objects with a right table of them; object 1 is the catalogue. */
function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    places.push(length);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    add(Buffer.from(object));
    add(Buffer.from('\nendobj\n'));
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R ${trailer}>>\n`,
    ),
  );
  return new Uint8Array(
    Buffer.concat([...parts, Buffer.from(`startxref\n${length - table.length - 0}\n%%EOF`)]),
  );
}

const stream = (content: string, more = ''): string =>
  `<< /Length ${content.length} ${more}>>\nstream\n${content}\nendstream`;

/** One page with these painting orders; objects after the fifth are `more`. */
function onePage(
  content: string,
  more: readonly (string | Uint8Array)[] = [],
  catalogue = '',
  page = '',
): Uint8Array {
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue}>>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> ${page}>>`,
    stream(content),
    FONT,
    ...more,
  ]);
}

const words = (text: string, x = 72, y = 700): string => `BT /F 12 Tf ${x} ${y} Td (${text}) Tj ET\n`;

/** The words of a file in few characters with its notes, or the sentence that refuses it. */
async function outcome(bytes: Uint8Array, fileName = 'a.pdf'): Promise<string> {
  const result = await runImport({ fileName, bytes }, { host });
  if (!result.ok) return result.error.message;
  const [source] = result.value.sources;
  return [source?.text.slice(0, 80), ...(source?.notes ?? [])].join(' | ');
}

const DAMAGED =
  '“a.pdf” could not be read: it is damaged or no PDF document. Nothing was imported from it. Open it in a PDF reader, and if it shows there, save or print it as a new PDF.';

const WORDLESS =
  '“a.pdf” could not be read: there is no text in it: it is a scan or a picture. Nothing was imported from it. Let a program recognise its text (OCR) and import what that makes.';

describe('a PDF that means harm', () => {
  it('runs no script and follows no address: actions are left where they are', async () => {
    const action = '<< /S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("http://192.0.2.1/"\\)) >>';
    const link =
      '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://192.0.2.1/) >> >>';
    const file = onePage(
      words('Hoi'),
      [action, link],
      '/OpenAction 6 0 R /AA << /WC 6 0 R >> ',
      '/AA << /O 6 0 R >> /Annots [7 0 R]',
    );
    expect(await outcome(file)).toBe('Hoi');
  });

  it('takes in no file it points to', async () => {
    const external = stream('', '/F (/etc/passwd) /FFilter /FlateDecode ');
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R 6 0 R] /Resources << /Font << /F 5 0 R >> >> >>',
      stream(words('Hoi')),
      FONT,
      external,
    ]);
    expect(await outcome(bytes)).toBe('Hoi');
  });

  it('is refused where its pages go round in a ring', async () => {
    const ring = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 2 /Parent 3 0 R >>',
      '<< /Type /Pages /Kids [2 0 R] /Count 2 /Parent 2 0 R >>',
    ]);
    expect(await outcome(ring)).toBe(WORDLESS);
  });

  it('is refused where it has 10,000 pages, and read where it only says so', async () => {
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    const kids = Array.from({ length: 10_000 }, (_, index) => `${index + 3} 0 R`).join(' ');
    const many = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count 10000 >>`,
      ...Array.from({ length: 10_000 }, () => page),
    ]);
    expect(await outcome(many)).toBe(
      '“a.pdf” could not be read: it has more than 1,000 pages. Nothing was imported from it. Split it and import the parts.',
    );
    const boast = Buffer.from(onePage(words('Hoi')))
      .toString('latin1')
      .replace('/Count 1 ', '/Count 999999999 ');
    expect(await outcome(Buffer.from(boast, 'latin1'))).toBe('Hoi');
  });

  it('is read where its table speaks of a thousand million objects', async () => {
    const text = Buffer.from(onePage(words('Hoi'))).toString('latin1');
    const forged = text.replace(/\/Size \d+/, '/Size 1000000000').replace('0 6\n', '0 1000000000\n');
    expect(await outcome(Buffer.from(forged, 'latin1'))).toBe('Hoi');
  });

  it('is read where a drawing draws itself', async () => {
    const form = stream(
      `${words('Hoi')}/X Do`,
      '/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X 6 0 R >> /Font << /F 5 0 R >> >> ',
    );
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> /Font << /F 5 0 R >> >> >>',
      stream(`${words('Dag', 72, 600)}/X Do`),
      FONT,
      form,
    ]);
    expect(await outcome(bytes)).toMatch(/Dag/);
  });

  it('is stopped where a page unpacks to more letters than a page can hold', async () => {
    const packed = deflateSync(Buffer.from(words('abcdefghijklmnopqrst').repeat(400_000)));
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      Buffer.concat([
        Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
        packed,
        Buffer.from('\nendstream'),
      ]),
      FONT,
    ]);
    expect(await outcome(bytes)).toMatch(
      /^“a\.pdf” could not be read: (?:it is damaged or no PDF document|reading it takes (?:more than 512 MB of memory|longer than 20 seconds))\. Nothing was imported/,
    );
  }, 30_000);
});

describe('a PDF that is not what it seems', () => {
  it.each<readonly [string, Uint8Array, string]>([
    ['the start of one', Buffer.from('%PDF-1.7\n'), DAMAGED],
    ['one cut in half', onePage(words('Hoi')).slice(0, 200), DAMAGED],
    ['plain text', Buffer.from('Anna: Hoi.'), DAMAGED],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      '“a.pdf” could not be read: its name ends in .pdf but it is a PNG picture, not a PDF document. Nothing was imported from it.',
    ],
    ['a page without words', onePage('0 0 m 9 9 l S'), WORDLESS],
  ])('%s is refused', async (_, bytes, expected) => {
    expect(await outcome(bytes)).toBe(expected);
  });

  it('names the pages without words and the words at an angle, and keeps the rest', async () => {
    const spoken =
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>';
    const silent = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 6 0 R 7 0 R 8 0 R 9 0 R] /Count 5 >>',
      spoken,
      stream(`${words('Hoi')}BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 200 Tm (CONCEPT) Tj ET`),
      FONT,
      silent,
      spoken,
      silent,
      silent,
    ]);
    expect(await outcome(bytes)).toBe(
      'Hoi\nHoi | These pages hold no text; they may be scans or pictures: 2, 4–5. | Words that stand at an angle, such as stamps and watermarks, were left out.',
    );
  });

  it('is read upright where its pages lie on their side', async () => {
    const side =
      'BT /F 12 Tf 0 1 -1 0 100 100 Tm (Eerste regel) Tj ET BT /F 12 Tf 0 1 -1 0 140 100 Tm (Tweede regel) Tj ET';
    expect(await outcome(onePage(side))).toBe('Eerste regel\nTweede regel');
    expect(await outcome(onePage(side, [], '', '/Rotate 90 '))).toBe('Eerste regel\nTweede regel');
  });

  it('is read where its words are invisible, for a scan with recognised words has them so', async () => {
    expect(await outcome(onePage(`BT 3 Tr /F 12 Tf 72 700 Td (Herkende woorden) Tj ET`))).toBe(
      'Herkende woorden',
    );
  });
});
