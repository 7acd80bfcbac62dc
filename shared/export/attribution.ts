import type { Quote } from '../model/quote';
import { joinWrappedLines } from './join-wrapped-lines';
import { reportWords, type ReportWords } from './report-words';

/** How much the line under a quote tells; a report for outsiders tells less than one for the team. */
export const attributionStyles = ['full', 'person', 'role', 'pseudonym', 'group', 'none'] as const;

/** One of these. */
export type AttributionStyle = (typeof attributionStyles)[number];

/**
 * The bracketed line under a printed quote: who, in which role, from which document, and how literal the
 * words are when they are not verbatim. A style that asks for what nobody knows falls back to the speaker's
 * pseudonym or number; `none` is empty.
 *
 * @example attribution(quote) === '(Leerling 02, leerling, vmbo-t klas 3; FG-03, edited)'
 */
export function attribution(
  quote: Quote,
  style: AttributionStyle = 'full',
  words: ReportWords = reportWords,
): string {
  if (style === 'none') return '';
  const who = whoWords(quote, style);
  const where = style === 'full' ? [quote.documentTitle] : [];
  const how = quote.literal === 'verbatim' ? where : [...where, words.literal[quote.literal]];
  const parts = [who, how].map((some) => some.filter((word) => word !== '').join(', '));
  return `(${parts.filter((part) => part !== '').join('; ')})`;
}

/** The words that are printed: the edited wording where there is one, else the verbatim. */
export function printedWords({ note, text }: Quote): string {
  return note === undefined || note.wording === '' ? text : note.wording;
}

/**
 * The printed words between quotation marks, once: a wording that was typed with marks around it gets no second
 * pair. Lines that a text file broke are joined.
 *
 * @example quotedWords({ ...quote, text: 'Koud,\nmaar vet.' }) === '“Koud, maar vet.”'
 */
export function quotedWords(quote: Quote): string {
  const words = joinWrappedLines(printedWords(quote).trim());
  const bare = /^[“"„]([^“”"„]*)[”"]$/.exec(words)?.[1] ?? words;
  return `“${bare}”`;
}

function whoWords({ participant, stakeholder, speaker }: Quote, style: AttributionStyle): readonly string[] {
  const pseudonym = participant?.pseudonym ?? speaker;
  const role = participant?.role ?? '';
  if (style === 'pseudonym') return [pseudonym];
  if (style === 'role') return [role === '' ? (stakeholder?.name ?? pseudonym) : role];
  if (style === 'group') return [stakeholder?.name ?? pseudonym];
  return [pseudonym, role];
}
