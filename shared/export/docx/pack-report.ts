import { Packer } from 'docx';
import type { Document } from 'docx';
import { unzipSync, zipSync } from 'fflate';

/**
 * The bytes of a Word file that tell nothing of the computer it was made on.
 *
 * docx stamps the clock into the core properties and into every zip member. Both are replaced, the first by
 * `at` (an ISO time), the second by a fixed day, so that the same study gives the same bytes on every machine.
 */
export async function packReport(
  document: Document,
  title: string,
  creator: string,
  at: string,
): Promise<Uint8Array> {
  const core = { path: 'docProps/core.xml', data: coreProperties(title, creator, at) };
  const packed = await Packer.toArrayBuffer(document, undefined, [core]);
  return zipSync(unzipSync(new Uint8Array(packed)), { mtime: new Date(2000, 0, 1), level: 6 });
}

function coreProperties(title: string, creator: string, at: string): string {
  const who = escapeXml(creator);
  const when = `xsi:type="dcterms:W3CDTF">${new Date(at).toISOString()}</dcterms:`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${who}</dc:creator>` +
    `<cp:lastModifiedBy>${who}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created ${when}created><dcterms:modified ${when}modified></cp:coreProperties>`
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
