import type { Quote } from '../../../shared/model/quote';

/** How a quotation is called: by its number, else by who says it where. */
export function placeName({ number, speaker, documentTitle }: Quote): string {
  return number ?? `${speaker}, ${documentTitle}`;
}
