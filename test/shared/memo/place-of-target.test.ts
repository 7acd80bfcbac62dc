import { expect, test } from 'vitest';
import { parseMemoText, writeMemoText } from '../../../shared/memo/memo-link';
import { placeOfTarget } from '../../../shared/memo/name-anchor';
import { correctedStudy } from '../../support/corrected-study';

const AFTER = 'Hoe was het daar?\nMaar wel vet 😀 hoor.\nNiemand vroeg iets.';
const VERSION = '0000000000000001';

test.each<[string, string, string | null]>([
  ['words of the text as imported', '[citaat](codeboom:quotation/fg/24-31)', 'wel vet'],
  ['words of the corrected text', `[citaat](codeboom:quotation/fg/18-22@${VERSION})`, 'Maar'],
  ['words that a correction took away', '[citaat](codeboom:quotation/fg/13-17)', null],
  ['words of a document that is gone', '[citaat](codeboom:quotation/weg/0-4)', null],
])('a link in a memo to %s leads to them', (_what, text, words) => {
  const [link] = parseMemoText(text);
  if (link?.kind !== 'link' || link.target.kind !== 'quotation') throw new Error('no link to a quotation');
  const place = placeOfTarget(correctedStudy(AFTER).state, link.target);
  expect(place === null ? null : AFTER.slice(place.from, place.to)).toBe(words);
  expect(writeMemoText([link])).toBe(text);
});
