/** Encodings that text of Dutch and neighbouring schools is met in, by the name the reader knows them by. */
const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'iso-8859-15',
  'utf-16le',
  'utf-16be',
  'cp850',
  'cp437',
  'macintosh',
  'windows-1250',
  'windows-1254',
] as const;

/** Encodings to choose from, with the one that was found among them whatever it is. */
export function encodingOptions(
  found: string,
): readonly { readonly value: string; readonly label: string }[] {
  return [...new Set([found, ...ENCODINGS])].map((value) => ({ value, label: value.toUpperCase() }));
}
