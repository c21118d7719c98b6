import { type Adapter, hostPage } from '../adapter.ts'

/** A page without any widget: what the harness and the browser need for themselves. */
export const blank: Adapter = {
  name: '(a blank page)',
  page: hostPage('', `{ launcher: () => document.querySelector('h1') }`),
  folders: {},
  isLauncherOnly: true,
}
