import type { Quote } from '../model/quote';

/**
 * The bracketed line under a printed quote: who, in which role, from which document, and how literal the
 * words are when they are not verbatim.
 *
 * @example attribution(quote) === '(Leerling 02, leerling, vmbo-t klas 3; FG-03, edited)'
 */
export function attribution(quote: Quote): string {
  const who = quote.participant ? [quote.participant.pseudonym, quote.participant.role] : [quote.speaker];
  const where = quote.literal === 'verbatim' ? [quote.documentTitle] : [quote.documentTitle, quote.literal];
  const parts = [who, where].map((words) => words.filter((word) => word !== '').join(', '));
  return `(${parts.filter((part) => part !== '').join('; ')})`;
}
