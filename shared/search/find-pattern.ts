import type { Visit } from './find-words';

/**
 * Finds a regular expression in the original text and tells of each match that holds something; matches of nothing
 * are passed over. It may take for ever: whoever calls it must be able to stop it from outside.
 */
export function findPattern(text: string, pattern: RegExp, visit: Visit): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [{ length }] = match;
    if (length > 0) visit(match.index, match.index + length);
    // An empty match would be found again and again; a whole character further, so that no pair is cut in two.
    else pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
}
