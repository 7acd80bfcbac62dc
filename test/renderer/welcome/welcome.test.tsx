import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RecentStudies } from '../../../renderer/features/welcome/recent-studies';

it('lists recent studies as buttons in the order they came, each with its folder, what it holds and its day', () => {
  const drawn = renderToStaticMarkup(
    <RecentStudies
      studies={[
        {
          id: '1',
          name: 'Loopbaan',
          folder: 'lob',
          openedAt: '2020-03-12T12:00:00.000Z',
          facts: { documents: 10, coded: 8, codes: 50, coders: 2 },
        },
        {
          id: '2',
          name: 'Ouderavonden',
          folder: 'ouders-map',
          openedAt: '2020-01-02T12:00:00.000Z',
          facts: null,
        },
      ]}
    />,
  );
  const words = drawn
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|');
  expect(words).toBe(
    '|Loopbaan|lob|10 documents, 50 codes, 2 coders|80%|12 Mar 2020|Ouderavonden|ouders-map|2 Jan 2020|',
  );
  expect(drawn.match(/<button type="button" data-study="true">/g)).toHaveLength(2);
});
