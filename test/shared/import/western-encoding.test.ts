import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { nodeTextCodecs } from '../../../electron/importer/text-codecs';
import { likeliestWestern } from '../../../shared/import/western-encoding';

const dutch = [
  'Eén café, naïef hè.',
  'De coördinator zei: “Dat is ’t.” Zo’n dag – € 2.000.',
  'Zoë, Fátima, José en François in de crèche.',
  'Foto’s van auto’s, ‘mooi’ hoor…',
  'ÉÉN ding: Curaçao, Besançon, Malmö, Über',
];

it.each(['windows-1252', 'macroman', 'cp850'])('tells %s by the letters of Dutch', (encoding) => {
  // DOS has no curly quotes, dashes or euro sign.
  const writable = dutch.filter((line) => encoding !== 'cp850' || !/[€‘’“”–…]/u.test(line));
  const found = writable.map((line) => likeliestWestern(iconv.encode(line, encoding), nodeTextCodecs));
  expect(found).toEqual(writable.map(() => encoding));
});

it('keeps to windows-1252 where nothing tells', () => {
  expect(likeliestWestern(Buffer.from('Een dag'), nodeTextCodecs)).toBe('windows-1252');
});
