import type { TextCodecs } from './text-codecs';

/** One-byte encodings that Dutch texts have been written in; the first wins where others are as likely. */
const CANDIDATES = ['windows-1252', 'cp850', 'macroman'] as const;
/** Letters and signs that Dutch, and names in it, are written with. */
const USUAL = /[éëïèöüáóíúàäçñêôâîûåøæœßÉËÏÖÜÄÇ€£‘’“”–—…«»°²½·\u00A0]/u;
/** Opening quotes and high closing quotes inside a word: a letter read in the wrong encoding. */
const MISPLACED = /(?<=\p{L})[‘“”](?=\p{L})/gu;

/**
 * The encoding in which a sample that is no UTF-8 reads most like Dutch: the most usual letters, least signs that stand in
 * the middle of words or nowhere. DOS and old Macintosh files, which statistics cannot tell in short texts.
 */
export function likeliestWestern(sample: Uint8Array, codecs: TextCodecs): string {
  let best: string = CANDIDATES[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const encoding of CANDIDATES) {
    const score = usualness(codecs.decode(sample, encoding) ?? '');
    if (score > most) {
      most = score;
      best = encoding;
    }
  }
  return best;
}

function usualness(text: string): number {
  const foreign = text.match(/[^\0-\x7F]/gu) ?? [];
  const usual = foreign.filter((letter) => USUAL.test(letter)).length;
  const misplaced = text.match(MISPLACED)?.length ?? 0;
  return usual - (foreign.length - usual) * 2 - misplaced * 3;
}
