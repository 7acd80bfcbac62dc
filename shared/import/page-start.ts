import { readHead } from './speaker-head';

const TIMED = /^\s*[[(<#]?\s*(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?!\d)/;
const BULLET = /^\s*[-*•‣◦▪▫■□●○➢➤✓✔➔→\uF0A7\uF0B7\uF0A8\uF0D8\uF0FC\uF02D]\s*(?=\S)|^\s*o\s+(?=\p{L})/u;
const DASH = /^\s*[–—]\s*(?=\S)/u;
const NUMBERED =
  /^\s*(?:\(?\d{1,2}[.)]\s*(?=\p{L})|\(?[a-z][.)]\s|\d{1,2}(?:\.\d{1,2}){1,4}\.?\s+(?=[\p{L}‘“(])|\(?[ivx]{1,5}[.)]\s)/u;

/** Whether a line opens with a speaker’s label or a time, and so never goes on from the line before. */
export function opensTurn(text: string): boolean {
  if (TIMED.test(text)) return true;
  const head = readHead(text);
  return head !== undefined && !head.tight && /^[\p{Lu}\p{N}]/u.test(head.label);
}

/** Whether a line is nothing but a label with or without a time: what is said begins on the next. */
export function isBareHead(text: string): boolean {
  const head = readHead(text);
  return head !== undefined && !head.tight && head.words === '' && /^[\p{Lu}\p{N}]/u.test(head.label);
}

/** Whether a line is an item of a list by what it opens with; its own next lines may stand further in. */
export function opensItem(text: string): boolean {
  return BULLET.test(text) || NUMBERED.test(text);
}

/** Whether a line opens with a dash, which is an item or a speaker where others do so too, and else goes on. */
export function opensWithDash(text: string): boolean {
  return DASH.test(text);
}

/** The number a line opens with, alone or before a capital, as the notes at the foot of a page do; undefined without. */
export function noteNumber(text: string): number | undefined {
  const digits = /^\s*(\d{1,3})(?:\s*$|\s+(?=[\p{Lu}‘“]|https?:))/u.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
