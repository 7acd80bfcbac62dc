import { strFromU8, unzipSync } from 'fflate';

/** The members of a docx as text. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

/** Every paragraph of a part outside tables, in order, as "style: text"; line breaks and tabs as they print. */
export function paragraphs(bytes: Uint8Array, part = 'word/document.xml'): readonly string[] {
  const xml = (docxParts(bytes).get(part) ?? '').replace(/<w:tbl>.*?<\/w:tbl>/gs, '<w:p>[table]</w:p>');
  return Array.from(xml.matchAll(/<w:p>(.*?)<\/w:p>/gs), ([, inner = '']) => {
    if (inner === '[table]') return inner;
    const style = /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? 'Normal';
    return `${style}: ${textOf(inner)}`;
  });
}

/** The tables of the document, each as rows of cells joined by " | ". */
export function tables(bytes: Uint8Array): readonly (readonly string[])[] {
  const xml = docxParts(bytes).get('word/document.xml') ?? '';
  return Array.from(xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs), ([, table = '']) =>
    Array.from(table.matchAll(/<w:tr>(.*?)<\/w:tr>/gs), ([, row = '']) =>
      Array.from(row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs), ([, cell = '']) => textOf(cell)).join(' | '),
    ),
  );
}

function textOf(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>|<w:instrText[^>]*>([^<]*)</g);
  return Array.from(pieces, ([, text, mark, field]) => {
    if (text !== undefined) return decode(text);
    if (field !== undefined) return `{${field}}`;
    return mark === 'br' ? '\n' : '\t';
  }).join('');
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
