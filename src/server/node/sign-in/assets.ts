import { themeCss } from '../../../theme/css.ts'

/**
 * Whoever was on the way to a place in the inbox comes to it once they are signed in: forms and links take it along, behind the `#` too, which a redirect keeps.
 *
 * The link's secret stands behind the `#`, which no browser sends and no server logs. Looking at the page uses nothing up, so that a mail
 * scanner that opens the link takes nothing away; only the form does.
 */
export const SIGN_IN_SCRIPT = `'use strict'
const form = document.querySelector('[data-link]')
function openLink() {
  const code = location.hash.slice(1)
  const opening = document.querySelector('[data-without]')
  if (form && /^[\\w-]{43}$/.test(code)) {
    history.replaceState(null, '', location.pathname)
    form.elements.code.value = code
    form.submit()
  } else if (opening) opening.textContent = opening.dataset.without
}
function keepPlace() {
  const site = new URLSearchParams(location.search).get('site')
  const place = (site ? '?site=' + encodeURIComponent(site) : '') + (location.hash.startsWith('#/') ? location.hash : '')
  for (const form of document.querySelectorAll('form:not([data-link])')) form.action = new URL(form.action).pathname + place
  for (const link of document.querySelectorAll('main a')) link.href = link.pathname + place
}
for (const come of [keepPlace, openLink]) {
  addEventListener('hashchange', come)
  come()
}

for (const show of document.querySelectorAll('[data-show]'))
  show.addEventListener('click', () => {
    const field = document.getElementById(show.getAttribute('aria-controls'))
    const isShown = field.type === 'text'
    field.type = isShown ? 'password' : 'text'
    show.setAttribute('aria-pressed', String(!isShown))
    field.focus()
  })
`

export const SIGN_IN_STYLE = `${themeCss().replaceAll(':host', ':root')}
* { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
body { min-block-size: 100vh; display: grid; place-items: center; padding: 24px 16px; background: var(--fd-raised); color: var(--fd-ink); font: 16px/24px system-ui, sans-serif; }
main { display: grid; gap: 16px; inline-size: min(100%, 400px); padding: 32px; border: 1px solid var(--fd-line); border-radius: 16px; background: var(--fd-surface); overflow-wrap: anywhere; }
@media (max-width: 440px) { main { padding: 24px 20px; } }
.product { color: var(--fd-muted); font-size: 14px; line-height: 20px; }
h1 { margin-block-start: -12px; font-size: 22px; line-height: 28px; font-weight: 600; }
p { color: var(--fd-muted); }
form { display: grid; gap: 16px; }
.field { display: grid; gap: 6px; }
label { font-weight: 400; font-size: 14px; line-height: 20px; }
input { inline-size: 100%; min-inline-size: 0; padding: 9px 12px; border: 1px solid var(--fd-outline); border-radius: 8px; background: var(--fd-surface); color: inherit; font: inherit; }
button { padding: 9px 16px; border: 1px solid var(--fd-outline); border-radius: 10px; background: transparent; color: inherit; font: inherit; font-weight: 600; cursor: pointer; }
button:hover { background: var(--fd-raised); }
.primary { border-color: transparent; background: var(--fd-accent); color: var(--fd-on-accent); }
.primary:hover { background: var(--fd-accent); filter: brightness(1.08); }
.secret { display: flex; gap: 8px; }
.secret button { flex: none; padding-inline: 12px; }
.secret button[aria-pressed=true] { background: var(--fd-raised); box-shadow: inset 0 0 0 1px var(--fd-outline); }
input:focus-visible, button:focus-visible, a:focus-visible { outline: 2px solid var(--fd-accent-text); outline-offset: 2px; }
a { color: var(--fd-accent-text); }
.hint { font-size: 14px; line-height: 20px; }
pre { padding: 12px 16px; border-radius: 8px; background: var(--fd-raised); overflow-x: auto; }
code { font: 14px/20px ui-monospace, monospace; }
.notice { padding: 10px 14px; border: 1px solid var(--fd-danger); border-radius: 8px; color: var(--fd-danger); }
.good { padding: 10px 14px; border: 1px solid var(--fd-line); border-radius: 8px; background: var(--fd-raised); color: var(--fd-ink); }
`
