import { expect, it } from 'vitest';
import { secondsOf } from '../../../shared/import/timestamp';

it.each([
  ['00:12:31', 751],
  ['12:31', 751],
  ['1:00:00', 3_600],
  ['75:02,5', 4_502.5],
  ['00:00:01.250', 1.25],
  ['1:75:00', undefined],
  ['00:61', undefined],
  ['12', undefined],
  ['', undefined],
  ['00:00:00:00', undefined],
])('reads %s as %s seconds', (timestamp, seconds) => {
  expect(secondsOf(timestamp)).toBe(seconds);
});
