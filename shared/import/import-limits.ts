/** Bytes of one imported text file; an hour of transcript is about 60 kB, so this is never met by honest work. */
export const MAX_FILE_BYTES = 20_000_000;

/** Files of a folder that are taken in at once. */
export const MAX_BATCH_FILES = 500;

/** UTF-16 units of one frozen text. */
export const MAX_TEXT_LENGTH = 20_000_000;

/** Paragraphs of one document; beyond this a reader, not the importer, would be the one to fail. */
export const MAX_PARAGRAPHS = 500_000;

/**
 * What a packed file may become, counted on the bytes that really come out, never on the sizes it declares.
 *
 * `ratio` holds for parts above `ratioFrom` bytes: Word's XML shrinks about twentyfold, bombs a thousandfold.
 */
export const UNPACK_LIMITS = {
  totalBytes: 200_000_000,
  memberBytes: 50_000_000,
  ratio: 200,
  ratioFrom: 1_000_000,
  members: 2_000,
} as const;
