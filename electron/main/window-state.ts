import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A rectangle of the screen, in the screen's own points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxSchema = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });
const stateSchema = z.object({ box: boxSchema, maximised: z.boolean() });

/** Where the window was when it was closed; `box` is its size when it is not maximised. */
export type WindowState = z.infer<typeof stateSchema>;

/** Where the state of the window is kept, on this computer. */
export function windowStateFile(userData: string): string {
  return join(userData, 'window-state.json');
}

/** The state that was kept; null where there is none or it makes no sense. */
export function readWindowState(file: string): WindowState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps the state. At once, because the window is closing; a place that cannot be kept is no reason to stop. */
export function keepWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    // The window then opens where it would the first time.
  }
}

/** So much of a window must be on a screen for its title to be found and dragged. */
const GRIP = { width: 120, height: 40 } as const;

/**
 * The box moved and shrunk until it lies within one screen; null where no screen shows enough of it to drag, as after
 * a second screen was taken away. `screens` are the areas that windows may cover.
 */
export function boxOnScreen(box: Box, screens: readonly Box[]): Box | null {
  const screen = screens.find((area) => {
    const width = Math.min(box.x + box.width, area.x + area.width) - Math.max(box.x, area.x);
    const isTopSeen = box.y >= area.y - GRIP.height && box.y + GRIP.height <= area.y + area.height;
    return width >= GRIP.width && isTopSeen;
  });
  if (screen === undefined) return null;
  const width = Math.min(box.width, screen.width);
  const height = Math.min(box.height, screen.height);
  return {
    width,
    height,
    x: Math.max(screen.x, Math.min(box.x, screen.x + screen.width - width)),
    y: Math.max(screen.y, Math.min(box.y, screen.y + screen.height - height)),
  };
}
