import type { Page } from 'playwright-core';

// What stands in functions handed to `evaluate` runs in the page, which knows nothing of this file.

/** What a person does, and what shows that the program has done it; selectors of CSS. */
export interface Effect {
  readonly click: string;
  readonly shown: string;
  /** Text that must stand in one of the shown elements. */
  readonly text?: string;
}

/** From a click until the frame that shows its effect was painted, in milliseconds. */
export function clickUntilPainted(page: Page, effect: Effect): Promise<number> {
  return page.evaluate(timeUntilPainted, effect);
}

/** From a key going down until the frame in which `shown` is there (or, with `gone`, no longer there). */
export async function keyUntilPainted(
  page: Page,
  key: string,
  wanted: { readonly shown: string; readonly gone?: boolean },
): Promise<number> {
  const watch = await page.evaluateHandle(watchKeyUntilPainted, { key: lastOf(key), gone: false, ...wanted });
  await page.keyboard.press(key);
  return watch.evaluate(({ painted }) => painted);
}

/** From a key going down until the frame in which an element says something else than before. */
export async function keyUntilChanged(page: Page, key: string, shown: string, part: string): Promise<number> {
  const watch = await page.evaluateHandle(watchKeyUntilChanged, { key: lastOf(key), shown, part });
  await page.keyboard.press(key);
  return watch.evaluate(({ painted }) => painted);
}

/**
 * Types while something else is going on, and answers for every key how long it took until the frame after it was
 * painted.
 */
export async function typeWhile(page: Page, work: () => Promise<unknown>): Promise<readonly number[]> {
  const keys = await page.evaluateHandle(recordKeys);
  const working = { now: true };
  const done = work().finally(() => {
    working.now = false;
  });
  for (let pressed = 0; working.now; pressed += 1) {
    await page.keyboard.press(pressed % 6 === 5 ? ' ' : 'a');
    await page.waitForTimeout(30);
  }
  await done;
  return keys.evaluate(({ stop }) => stop());
}

function lastOf(key: string): string {
  return key.slice(key.lastIndexOf('+') + 1);
}

/** Runs in the page. */
function timeUntilPainted({ click, shown, text = '' }: Effect): Promise<number> {
  return new Promise((resolve, reject) => {
    const target = document.querySelector<HTMLElement>(click);
    if (target === null) return reject(new Error(`nothing to click: ${click}`));
    const isShown = (): boolean =>
      [...document.querySelectorAll(shown)].some((element) => element.textContent.includes(text));
    const start = performance.now();
    target.click();
    const look = (): void => {
      if (performance.now() - start > 20_000) return reject(new Error(`never shown: ${shown}`));
      requestAnimationFrame(() => {
        if (!isShown()) return look();
        // The most urgent task queued in a frame is the first to run after that frame is painted.
        void scheduler.postTask(() => resolve(performance.now() - start), { priority: 'user-blocking' });
      });
    };
    look();
  });
}

/** Runs in the page. */
function watchKeyUntilPainted({
  key,
  shown,
  gone,
}: {
  readonly key: string;
  readonly shown: string;
  readonly gone: boolean;
}): { readonly painted: Promise<number> } {
  const painted = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`after ${key} never ${gone ? 'gone' : 'shown'}: ${shown}`)), 10_000);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key.toLowerCase()) return;
      window.removeEventListener('keydown', onKey, true);
      const look = (): void => {
        requestAnimationFrame(() => {
          if ((document.querySelector(shown) === null) !== gone) return look();
          void scheduler.postTask(() => resolve(performance.now() - event.timeStamp), {
            priority: 'user-blocking',
          });
        });
      };
      look();
    };
    window.addEventListener('keydown', onKey, true);
  });
  return { painted };
}

/** Runs in the page. */
function watchKeyUntilChanged({
  key,
  shown,
  part,
}: {
  readonly key: string;
  readonly shown: string;
  readonly part: string;
}): { readonly painted: Promise<number> } {
  const said = (): string => {
    const text = document.querySelector(shown)?.textContent ?? '';
    return new RegExp(part, 'u').exec(text)?.[0] ?? '';
  };
  const painted = new Promise<number>((resolve, reject) => {
    const before = said();
    setTimeout(() => reject(new Error(`after ${key} ${shown} still says ${before}`)), 10_000);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key.toLowerCase()) return;
      window.removeEventListener('keydown', onKey, true);
      const look = (): void => {
        requestAnimationFrame(() => {
          if (said() === before) return look();
          void scheduler.postTask(() => resolve(performance.now() - event.timeStamp), {
            priority: 'user-blocking',
          });
        });
      };
      look();
    };
    window.addEventListener('keydown', onKey, true);
  });
  return { painted };
}

/** Runs in the page. */
function recordKeys(): { readonly stop: () => readonly number[] } {
  const times: number[] = [];
  const onKey = (event: KeyboardEvent): void => {
    requestAnimationFrame(() => {
      void scheduler.postTask(() => times.push(performance.now() - event.timeStamp), {
        priority: 'user-blocking',
      });
    });
  };
  window.addEventListener('keydown', onKey, true);
  return {
    stop: () => {
      window.removeEventListener('keydown', onKey, true);
      return times;
    },
  };
}
