import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  boxOnScreen,
  keepWindowState,
  readWindowState,
  windowStateFile,
  type Box,
} from '../../../electron/main/window-state';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const laptop = box(0, 0, 1440, 860);
const beside = box(1440, -200, 1920, 1040);

describe('boxOnScreen', () => {
  it.each([
    ['stays where it was', box(100, 50, 1200, 700), box(100, 50, 1200, 700)],
    ['stays on the second screen', box(1500, -150, 1600, 900), box(1500, -150, 1600, 900)],
    ['is pushed in where it sticks out', box(1000, 400, 1200, 700), box(240, 160, 1200, 700)],
    ['shrinks to the screen it is on', box(10, 10, 3000, 2000), box(0, 0, 1440, 860)],
  ])('%s', (_case, kept, expected) => {
    expect(boxOnScreen(kept, [laptop, beside])).toEqual(expected);
  });

  it('is nowhere when its screen is gone, or so little of it shows that it cannot be dragged', () => {
    expect(boxOnScreen(box(2000, 100, 1200, 700), [laptop])).toBeNull();
    expect(boxOnScreen(box(1400, 100, 1200, 700), [laptop])).toBeNull();
    expect(boxOnScreen(box(100, 850, 1200, 700), [laptop])).toBeNull();
    expect(boxOnScreen(box(100, 100, 1200, 700), [])).toBeNull();
  });
});

describe('the state of the window', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'codeboom-window-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('comes back as it was kept', () => {
    const state = { box: box(10, 20, 1300, 800), maximised: true };
    keepWindowState(windowStateFile(folder), state);
    expect(readWindowState(windowStateFile(folder))).toEqual(state);
  });

  it.each(['', '{', '[]', '{"box":{"x":"a","y":0,"width":1,"height":1},"maximised":false}'])(
    'is none where its file says %j',
    async (text) => {
      await writeFile(windowStateFile(folder), text);
      expect(readWindowState(windowStateFile(folder))).toBeNull();
    },
  );

  it('is none the first time, and a folder that cannot be written stops nothing', () => {
    expect(readWindowState(windowStateFile(folder))).toBeNull();
    keepWindowState(join(folder, 'gone', 'window.json'), { box: laptop, maximised: false });
    expect(readWindowState(join(folder, 'gone', 'window.json'))).toBeNull();
  });
});
