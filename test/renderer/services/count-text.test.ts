import { describe, expect, it } from 'vitest';
import { counted, countText, percentText } from '../../../renderer/services/count-text';

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

describe('counted', () => {
  it('takes the singular for one only', () => {
    expect(counted(0, 'coding')).toBe('0 codings');
    expect(counted(1, 'coding')).toBe('1 coding');
    expect(counted(2, 'person', 'people')).toBe('2 people');
  });
});

describe('percentText', () => {
  it('says nothing and all only when that is exact', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percentText)).toEqual(['0%', '1%', '50%', '99%', '100%']);
  });
});
