/** What a guess at an encoding is worth; `confidence` runs from 0 to 1 and is low for short files. */
export interface EncodingGuess {
  readonly encoding: string;
  readonly confidence: number;
}

/**
 * The character tables that shared code does not carry itself.
 *
 * The usual library for them needs Node's Buffer, so it stands behind this interface: the importer process
 * brings the real one (electron/importer/text-codecs.ts), and shared code stays free of Node.
 */
export interface TextCodecs {
  /** The text, undecodable bytes as U+FFFD and no byte order mark removed; undefined for an unknown encoding. */
  readonly decode: (bytes: Uint8Array, encoding: string) => string | undefined;
  /** The likeliest one-byte or East Asian encoding of a sample that is no valid UTF-8. */
  readonly guess: (sample: Uint8Array) => EncodingGuess | undefined;
}
