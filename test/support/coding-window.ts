import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { placeOfWords } from './workbench';

/** A place in the window, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Drags with the mouse from one place to another, through some places between as a hand does. */
export async function drag(page: Page, from: Spot, to: Spot, held?: 'Control'): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 6, from.y + 3, { steps: 2 });
  if (held !== undefined) await page.keyboard.down(held);
  await page.mouse.move(to.x - 8, to.y - 2, { steps: 8 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
  if (held !== undefined) await page.keyboard.up(held);
}

/** The middle of some words of the transcript. */
export async function spotOfWords(page: Page, words: string): Promise<Spot> {
  const { left, right, middle } = await placeOfWords(page, words);
  return { x: (left + right) / 2, y: middle };
}

/** The middle of an element. */
export async function spotOf(element: Locator): Promise<Spot> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error('the element is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The row of a code in the tree. */
export function codeRow(page: Page, name: string): Locator {
  return page.getByRole('tree', { name: 'Code tree' }).getByRole('treeitem', { name, exact: true });
}

/** A place on the name of a code in the tree. */
export async function spotOfCode(page: Page, name: string): Promise<Spot> {
  return spotOf(codeRow(page, name).getByText(name, { exact: true }));
}

/** The label of a coding in the margin, by code and lines: `Keuzestress, line 8`. */
export function marginLabel(page: Page, coding: string): Locator {
  return page.getByRole('group', { name: 'Codings' }).locator(`span[title^="${coding},"]`).first();
}

/** Waits until the active quotation, as the inspector shows it, has these words and these codes. */
export async function expectQuotation(page: Page, words: string, ...codes: readonly string[]): Promise<void> {
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect.poll(() => inspector.locator('.quote').first().innerText()).toBe(words);
  const chips = inspector.locator('.chip');
  await expect.poll(async () => (await chips.allInnerTexts()).toSorted()).toEqual([...codes].toSorted());
}

/** Takes the last act back by keyboard, after making sure it is the one meant. */
export async function undo(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: `Undo: ${act}`, exact: true }).waitFor();
  await page.getByRole('list', { name: /^Transcript of/ }).focus();
  await page.keyboard.press('Control+z');
}

/** Presses keys one after another. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
