import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { build, type Rolldown } from 'vite'

const ORIGIN = 'http://app.test'
const door = (id: string) => fileURLToPath(new URL(`../../src/${id.split('/')[1] ?? 'index'}.ts`, import.meta.url))

/** Set before the app's own script: a playbook, and the whole backend inside the page. */
const STAGE = `
import { localBackend } from 'frontdesk/local'
const playbook = {
  id: 'hello', name: 'Hello', locale: 'en', bot: { name: 'Bell' }, start: 'hello',
  cards: { hello: { kind: 'message', text: 'Good day.', next: null } },
}
const { visitor: backend } = await localBackend({ site: 'shop', playbook })
`

/** An app as its developer's own build makes it, for development, opened in `page`. `then` is resolved when its first script has run. */
export async function openApp(page: Page, code: string): Promise<void> {
  const entry = '\0app.js'
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    plugins: [
      {
        name: 'app',
        // Before a `dist/` that may be older: the package knows itself by its name.
        enforce: 'pre',
        resolveId: (id) => (id === 'app' ? entry : /^frontdesk(\/|$)/.test(id) ? door(id) : undefined),
        load: (id) => (id === entry ? STAGE + code : undefined),
      },
    ],
    build: { write: false, minify: false, target: 'es2022', rolldownOptions: { input: 'app', output: { codeSplitting: false } } },
  })) as Rolldown.RolldownOutput
  await page.route(`${ORIGIN}/**`, (route) =>
    new URL(route.request().url()).pathname === '/app.js'
      ? route.fulfill({ contentType: 'text/javascript', body: output[0].code })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><html lang="en"><title>App</title><body><main></main><script type="module" src="/app.js"></script>',
        }),
  )
  await page.goto(ORIGIN)
  await page.waitForFunction('window.app')
}
