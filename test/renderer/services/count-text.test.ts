import { describe, expect, it } from 'vitest';
import { countText, decimalText, percentText } from '../../../renderer/services/count-text';

describe('countText', () => {
  it('separates thousands by a space that does not break', () => {
    expect([0, 999, 1000, 8412, 126480, 1284000].map(countText)).toEqual([
      '0',
      '999',
      '1\u202f000',
      '8\u202f412',
      '126\u202f480',
      '1\u202f284\u202f000',
    ]);
  });
});

describe('decimalText', () => {
  it('always shows the decimals asked for', () => {
    expect([decimalText(0.7, 2), decimalText(-0.25, 2), decimalText(1234.56, 1)]).toEqual([
      '0.70',
      '-0.25',
      '1\u202f234.6',
    ]);
  });
});

describe('percentText', () => {
  it('says nothing and all only when that is exact', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percentText)).toEqual(['0%', '1%', '50%', '99%', '100%']);
  });
});
