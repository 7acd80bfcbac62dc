import { expect, test } from 'vitest';
import { runKillLoop } from '../../support/kill-loop';

const KILLS = 40;

test('a process killed while saving leaves every acknowledged commit', { timeout: 120_000 }, async () => {
  const { acknowledged, repairs, wrong } = await runKillLoop(KILLS);
  console.log(
    `${String(KILLS)} kills: ${String(acknowledged)} commits acknowledged, ${String(repairs)} repairs reported, ` +
      `${String(wrong.length)} wrong`,
  );
  expect(wrong).toEqual([]);
  expect(acknowledged).toBeGreaterThan(KILLS);
});
