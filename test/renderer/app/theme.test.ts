import { expect, it } from 'vitest';
import { parseTheme } from '../../../renderer/app/theme';

it('follows the computer until a theme is chosen, and when what was stored is none', () => {
  expect(parseTheme(null)).toBe('system');
  expect(parseTheme('sepia')).toBe('system');
  expect(parseTheme('dark')).toBe('dark');
  expect(parseTheme('light')).toBe('light');
});
