import type { FrontdeskError } from '../../protocol/error.ts'
import type { Core } from '../core.ts'

/** Nobody hears what goes wrong with a chat that its page has no name for: the tag's author is told where they look, each thing once. */
export function sayErrors(core: Core): void {
  const said = new Set<string>()
  function say(what: string): void {
    // biome-ignore lint/suspicious/noConsole: a script tag throws at nobody; this is where its author looks.
    if (!said.has(what)) window.console.error(`Frontdesk: ${what}`)
    said.add(what)
  }
  core.emit = (event, detail) => {
    if (event === 'error') say((detail as FrontdeskError).message)
  }
  core.onPlaybookFail = (url, _answer, cause) => say(`The playbook at ${url} could not be had: ${cause}.`)
  // Where the visitor was quicker than the page came to rest.
  const view = core.session?.chat.$view.get()
  if (view?.playbook === 'missing') say(`The playbook at ${core.playbookAt()} could not be had.`)
  if (view?.refusal) say(view.refusal.message)
}
