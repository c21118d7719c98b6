import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const inNode = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('journey'))
  .map((file) => ({ path: `test/${file}`, text: readFileSync(`test/${file}`, 'utf8') }))
  // Who puts something else in the place of what all tests have does so in a process of their own.
  .filter(({ text }) => !/\bvi\./.test(text))
/** What these test runs in a browser's pages, new for each test. */
const inBrowser = inNode.filter(({ text }) => /(browser|-page)\.ts'/.test(text)).map(({ path }) => path)
/** A server loads all that it needs as it starts, and is another for each test. */
const ofServer = inNode.map(({ path }) => path).filter((path) => path.startsWith('test/server/') && !inBrowser.includes(path))

/** `vite` serves the demo pages from their sources, `vitest` runs the tests. What is published is built by `vite/build.ts`. */
export default defineConfig({
  server: { open: '/demo/' },
  resolve: { tsconfigPaths: true }, // the storefronts import the package by its name
  test: {
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'node_modules/.cache/frontdesk/tests.json' }]] : ['default'],
    testTimeout: 20_000, // for machines that do other things too; nothing here waits for time to pass
    // A machine of two slow cores may take a while over what a browser does when it is idle.
    expect: { poll: { timeout: 5_000 } },
    maxWorkers: 2,
    // Without isolation a file goes on with the modules that the one before it has loaded: to load Playwright or the server anew for each takes minutes.
    // Elsewhere what is fetched late is to be fetched by each file anew.
    projects: [
      { extends: true, test: { name: 'browser', include: inBrowser, isolate: false } },
      { extends: true, test: { name: 'dom', environment: 'jsdom', include: ['test/**/*.test.tsx'], setupFiles: 'test/dom.ts' } },
      {
        extends: true,
        test: { name: 'node', include: ['test/**/*.test.ts'], exclude: ['test/journey/**', ...inBrowser, ...ofServer] },
      },
      { extends: true, test: { name: 'server', include: ofServer, isolate: false } },
      {
        extends: true,
        test: {
          name: 'journey',
          include: ['test/journey/**/*.test.ts'],
          globalSetup: 'test/built.ts',
          testTimeout: 60_000,
          isolate: false,
          hookTimeout: 60_000,
          // After the others: a browser beside a busy machine is slow, and slow looks like broken.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
