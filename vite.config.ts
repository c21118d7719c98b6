import { defineConfig } from 'vitest/config'

/** `vite` serves the demo pages from their sources, `vitest` runs the tests. What is published is built by `vite/build.ts`. */
export default defineConfig({
  server: { open: '/demo/' },
  resolve: { tsconfigPaths: true }, // the storefronts import the package by its name
  test: {
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'node_modules/.cache/frontdesk/tests.json' }]] : ['default'],
    testTimeout: 20_000, // for machines that do other things too; nothing here waits for time to pass
    // A machine of two slow cores may take a while over what a browser does when it is idle.
    expect: { poll: { timeout: 5_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['test/**/*.test.ts'], exclude: ['test/journey/**'], maxWorkers: 2 },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: ['test/**/*.test.tsx'], setupFiles: 'test/dom.ts', maxWorkers: 2 },
      },
      {
        extends: true,
        test: {
          name: 'journey',
          environment: 'node',
          include: ['test/journey/**/*.test.ts'],
          globalSetup: 'test/built.ts',
          testTimeout: 60_000,
          maxWorkers: 1,
          // What is tested are processes of their own; the tests' own modules, Playwright among them, need not be loaded anew for each file.
          isolate: false,
          hookTimeout: 60_000,
          // After the others, and one by one: a browser beside a busy machine is slow, and slow looks like broken.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
