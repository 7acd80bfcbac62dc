/**
 * A short, pure fingerprint of the exact words of a quotation (53 bits, 14 hex characters).
 *
 * Operations hold offsets only, so that one person's words can be erased everywhere; this check shows
 * whether the text at those offsets is still the text that was coded. It guards against mistakes, not
 * against malice. Method: two interleaved 32-bit multiplicative hashes (the public-domain cyrb53).
 *
 * @example textCheck('haven') === textCheck('haven')
 */
export function textCheck(words: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < words.length; index += 1) {
    const unit = words.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
