import { expect, it } from 'vitest';
import { parsePaneSizes } from '../../../renderer/app/pane-sizes';

const usual = { documents: 250, codes: 300 };

it('reads widths back, and falls back to the usual ones', () => {
  expect(parsePaneSizes('330 280', usual)).toEqual({ documents: 330, codes: 280 });
  expect(parsePaneSizes(null, usual)).toEqual(usual);
  expect(parsePaneSizes('wide 280', usual)).toEqual({ documents: 250, codes: 280 });
  expect(parsePaneSizes('3 99999', usual)).toEqual(usual);
  expect(parsePaneSizes('330', usual)).toEqual({ documents: 330, codes: 300 });
});
