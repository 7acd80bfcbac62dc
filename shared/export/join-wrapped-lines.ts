/**
 * Puts lines that a text file broke in the middle of a sentence together again, for print; the frozen text
 * keeps its breaks. A break after the end of a sentence stays: it may part two paragraphs of one turn.
 *
 * @example joinWrappedLines('dat mijn\nzoon wil. \nNu') === 'dat mijn zoon wil. \nNu'
 */
export function joinWrappedLines(text: string): string {
  return text.replace(/([^\s.!?:;…”"’'])[ \t]*\r?\n[ \t]*(?=[\p{L}\p{N}(„“‘])/gu, '$1 ');
}
