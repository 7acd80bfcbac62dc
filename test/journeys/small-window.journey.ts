import { expect, test } from 'vitest';
import { expectCodings, journeyFolder, openWorkbench } from '../support/workbench';

test('in the smallest window nothing is cut off: the inspector folds, the text keeps its measure, the codes their room', async () => {
  const bench = await openWorkbench(journeyFolder('small-window'), ['--sample']);
  const { app, page } = bench;
  page.setDefaultTimeout(10_000);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await expectCodings(bench, 506);
  await page.getByRole('treeitem', { name: /^FG-03/ }).click();
  await page.getByRole('list', { name: /^Transcript of FG-03/ }).waitFor();
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('j');
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect.poll(async () => (await inspector.boundingBox())?.height).toBe(32);

  expect(await page.getByRole('region', { name: /^Definition of/ }).isVisible()).toBe(false);
  const facts = await page.evaluate(() => {
    const box = (selector: string): DOMRect =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const lines = [...document.querySelectorAll('[data-transcript] [role="listitem"] p')];
    return {
      window: [window.innerWidth, document.documentElement.scrollWidth],
      textMeetsStripes: lines.some((line) => {
        const words = document.createRange();
        words.selectNodeContents(line);
        return words.getBoundingClientRect().right > box('[data-coding]').left;
      }),
      linesBesideCodes: [box('[data-pane="text"]').right, box('[data-pane="codes"]').left],
      codesBorder: getComputedStyle(document.querySelector('[data-pane="codes"]') ?? document.body)
        .borderLeftWidth,
    };
  });
  const [textEnds = 0, codesStart = 0] = facts.linesBesideCodes;
  expect({ ...facts, linesBesideCodes: codesStart - textEnds }).toEqual({
    window: [1280, 1280],
    textMeetsStripes: false,
    linesBesideCodes: 1,
    codesBorder: '0px',
  });

  await page.keyboard.press('i');
  await expect.poll(async () => (await inspector.boundingBox())?.height).toBe(192);
  expect(bench.complaints).toEqual([]);
  await app.close();
});
