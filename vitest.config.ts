import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` runs everywhere without a screen; `journeys` drives the real Electron window, one at a
 * time, and is run by `scripts/journeys.mjs`, which brings the runtime and the virtual screen.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.journey.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
