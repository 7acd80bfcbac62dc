import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scanForLeaks } from './leak-scan';

const utf8 = (text: string): Uint8Array => strToU8(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const plainZip = zipSync({ 'a.txt': utf8('niets') });

/** The bytes of a file with `member` in the place where the next header begins: listed nowhere. */
function orphanedMember(): Uint8Array {
  const full = Buffer.from(zipSync({ 'hidden.txt': utf8('Fátima zegt het, meer dan eens en luid.') }));
  return full.subarray(0, full.indexOf('PK\u0001\u0002'));
}

const hidingPlaces: readonly (readonly [place: string, fileName: string, bytes: Uint8Array])[] = [
  ['plain text', 'a.txt', utf8('zei Fátima toen')],
  ['capitals without accent', 'a.txt', utf8('zei FATIMA toen')],
  ['decomposed accents', 'a.txt', utf8('zei Fa\u0301tima toen')],
  ['a soft hyphen inside', 'a.txt', utf8('zei Fá\u00ADtima toen')],
  ['a zero-width space inside', 'a.txt', utf8('zei Fáti\u200Bma toen')],
  ['full-width letters', 'a.txt', utf8('zei Ｆａｔｉｍａ toen')],
  ['Latin-1', 'a.txt', latin1('zei Fátima toen')],
  ['UTF-16, little endian', 'a.txt', Buffer.from('zei Fátima toen', 'utf16le')],
  [
    'UTF-16, little endian, at an odd byte',
    'a.bin',
    Buffer.concat([Buffer.from([7]), Buffer.from('Fátima', 'utf16le')]),
  ],
  ['UTF-16, big endian', 'a.txt', utf16be('zei Fátima toen')],
  ['UTF-16, big endian, at an odd byte', 'a.bin', Buffer.concat([Buffer.from([7]), utf16be('Fátima')])],
  ['a character reference', 'a.xml', utf8('<p>F&#xE1;tim&#97;</p>')],
  ['a reference escaped twice', 'a.xml', utf8('<p>F&amp;#225;tima</p>')],
  ['a named entity', 'a.html', utf8('<p>F&aacute;tima</p>')],
  ['letters split over runs', 'a.xml', utf8('<w:t>Fá</w:t></w:r><w:r><w:t>tima</w:t>')],
  ['an attribute', 'a.xml', utf8('<w:ins w:author="Fátima">x</w:ins>')],
  ['a member of a zip', 'a.docx', zipSync({ 'word/document.xml': utf8('<w:t>Fátima</w:t>') })],
  ['the name of a member', 'a.docx', zipSync({ 'word/Fátima.xml': utf8('niets') })],
  ['a zip inside a zip', 'a.zip', zipSync({ 'b.zip': zipSync({ 'c.txt': utf8('Fátima') }) })],
  ['the comment of a zip', 'a.zip', Buffer.concat([plainZip, utf8('Fátima')])],
  [
    'the extra field of a member',
    'a.zip',
    zipSync({ 'a.txt': [utf8('niets'), { extra: { 0x7075: utf8('Fátima') } }] }),
  ],
  ['a member that no directory lists', 'a.zip', orphanedMember()],
  ['a compressed stream', 'a.pdf', Buffer.concat([utf8('stream\n'), zlibSync(utf8('BT (Fátima) Tj ET'))])],
  ['base64', 'a.xml', utf8(`<data>${Buffer.from('dag Fátima!').toString('base64')}</data>`)],
  ['percent-encoding', 'a.xml', utf8('<a href="interview%20F%C3%A1tima.docx"/>')],
  ['a JSON escape', 'a.json', utf8(String.raw`{"name":"F\u00e1tima"}`)],
  ['an RTF escape', 'a.rtf', utf8(String.raw`{\rtf1 F\'e1tima}`)],
  ['the file name', 'Interview Fátima 2B.docx', utf8('niets')],
];

describe('the leak scanner', () => {
  it.each(hidingPlaces)('finds a name in %s', (_, fileName, bytes) => {
    expect(new Set(scanForLeaks(fileName, bytes, ['Fátima']).map((leak) => leak.name))).toEqual(
      new Set(['Fátima']),
    );
  });

  it('sees most of these places only because it looks further than the bytes', () => {
    const seen = hidingPlaces.filter(([, , bytes]) => Buffer.from(bytes).includes(Buffer.from('Fátima')));
    expect([hidingPlaces.length, seen.length]).toEqual([28, 5]);
  });

  it('finds a name of two words across a line end and a dash', () => {
    const found = scanForLeaks('a.txt', utf8('van Jan\n–Willem'), ['Jan Willem']);
    expect(found.map((leak) => leak.where)).toContain('a.txt (utf-8, as it is)');
  });

  it('finds a name whatever its apostrophe looks like', () => {
    const found = scanForLeaks('a.txt', utf8('mevrouw van ‘t Hoff'), ["van 't Hoff", 'van ’t Hoff']);
    expect(new Set(found.map((leak) => leak.name))).toEqual(new Set(["van 't Hoff", 'van ’t Hoff']));
  });

  it('finds nothing where there is nothing', () => {
    const file = zipSync({ 'word/document.xml': utf8('<w:t>Leerling 02 zei: fat, timide, maar</w:t>') });
    expect(scanForLeaks('rapport.docx', file, ['Fátima', 'Jan-Willem'])).toEqual([]);
  });

  it('refuses names so short that chance would find them', () => {
    expect(() => scanForLeaks('a.txt', utf8(''), ['Jo'])).toThrow('too short to look for: Jo');
  });
});
