/** Files that are mistaken for transcripts, told by their first bytes; `zip` may still be a Word document. */
export type FileSignature =
  'zip' | 'ole' | 'pdf' | 'rtf' | 'png' | 'jpeg' | 'gif' | 'mp3' | 'wav' | 'mp4' | 'gzip' | '7z';

interface Magic {
  readonly signature: FileSignature;
  readonly at: number;
  readonly bytes: readonly number[];
}

const MAGICS: readonly Magic[] = [
  { signature: 'zip', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { signature: 'zip', at: 0, bytes: [0x50, 0x4b, 0x05, 0x06] },
  { signature: 'ole', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { signature: 'pdf', at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { signature: 'rtf', at: 0, bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { signature: 'png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { signature: 'jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { signature: 'gif', at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { signature: 'mp3', at: 0, bytes: [0x49, 0x44, 0x33] },
  { signature: 'wav', at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
  { signature: 'mp4', at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
  { signature: 'gzip', at: 0, bytes: [0x1f, 0x8b, 0x08] },
  { signature: '7z', at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf] },
];

/** The kind of a file by its first bytes, whatever its name says; undefined for plain text and the unknown. */
export function signatureOf(bytes: Uint8Array): FileSignature | undefined {
  return MAGICS.find((magic) => magic.bytes.every((byte, index) => bytes[magic.at + index] === byte))
    ?.signature;
}

const NAMES: Readonly<Record<FileSignature, string>> = {
  zip: 'a zip file',
  ole: 'an old or protected Office file',
  pdf: 'a PDF document',
  rtf: 'an RTF document',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  gif: 'a GIF picture',
  mp3: 'an MP3 recording',
  wav: 'a sound recording',
  mp4: 'a film or sound recording',
  gzip: 'a gzip archive',
  '7z': 'a 7-Zip archive',
};

/** The kind in words for a sentence, with its article. */
export function signatureName(signature: FileSignature): string {
  return NAMES[signature];
}
