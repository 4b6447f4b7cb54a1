import { defineConfig } from 'vitest/config';

const NOT_IN_A_BROWSER = ['unit', 'properties', 'parity', 'metadata', 'manifest', 'docs'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: NOT_IN_A_BROWSER.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`),
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // On two processors there would be one.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/helpers/serveForTests.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // After the tests without a browser, which otherwise take its time.
          sequence: { groupOrder: 1 },
          // A busy machine may miss a key press; what fails twice is broken.
          retry: 1,
        },
      },
    ],
  },
});
