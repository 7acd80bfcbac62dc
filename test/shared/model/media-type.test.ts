import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../../shared/model/media-type';

const head = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])));

describe('mediaTypeOf', () => {
  it.each([
    ['an mp3 with tags', head('ID3', 4, 0, 0), 'audio/mpeg'],
    ['an mp3 that begins with sound', head(0xff, 0xfb, 0x90, 0x64), 'audio/mpeg'],
    ['an m4a', head(0, 0, 0, 28, 'ftypM4A '), 'audio/mp4'],
    ['a wav', head('RIFF', 1, 2, 3, 4, 'WAVEfmt '), 'audio/wav'],
    ['an ogg', head('OggS', 0, 2), 'audio/ogg'],
    ['a film of the RIFF kind', head('RIFF', 1, 2, 3, 4, 'AVI LIST'), undefined],
    ['an AAC stream without a container', head(0xff, 0xf1, 0x50), undefined],
    ['a text', head('Anna: Hoi.'), undefined],
    ['an empty file', head(), undefined],
  ])('knows %s by its first bytes', (_, bytes, type) => {
    expect(mediaTypeOf(bytes)).toBe(type);
  });
});
