import { themeCss } from '../../theme/css.ts'

/** What the page has to say beside how to get a link. */
export type SignInNotice = 'none' | 'link-is-over' | 'too-many' | 'elsewhere'

const NOTICES: Readonly<Record<SignInNotice, string>> = {
  none: '',
  'link-is-over': 'This link was used already, or is older than a day. Make a new one.',
  'too-many': 'Too many tries. Wait ten minutes, then open a new link.',
  elsewhere: 'This sign-in came by another address than the server knows. Open the link as it was printed.',
}

/** The page that a sign-in link opens, and that stands before the inbox while nobody is signed in. */
export function signInPage(notice: SignInNotice): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sign in · Frontdesk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sign-in/page.css">
<script defer src="/sign-in/page.js"></script>
</head>
<body>
<main>
<h1>The inbox is for agents</h1>
${notice === 'none' ? '' : `<p class="notice" role="alert">${NOTICES[notice]}</p>\n`}<p>To come in you need a sign-in link. Each works once, within a day.</p>
<p>Whoever runs the server makes one with</p>
<pre><code>npx frontdesk sign-in</code></pre>
<noscript><p class="notice">Signing in needs JavaScript.</p></noscript>
<form method="post" action="/sign-in" hidden><input type="hidden" name="code"></form>
</main>
</body>
</html>
`
}

/**
 * The link's secret stands behind the `#`, which no browser sends and no server logs. Looking at the page uses nothing up, so that a mail
 * scanner that opens the link takes nothing away; only the form does.
 */
export const SIGN_IN_SCRIPT = `'use strict'
const form = document.querySelector('form')
function signIn() {
  const code = location.hash.slice(1)
  if (!/^[\\w-]{43}$/.test(code)) return
  history.replaceState(null, '', location.pathname)
  form.elements.code.value = code
  form.submit()
}
addEventListener('hashchange', signIn)
signIn()
`

export const SIGN_IN_STYLE = `${themeCss().replaceAll(':host', ':root')}
* { box-sizing: border-box; margin: 0; }
body { min-block-size: 100vh; display: grid; place-items: center; padding: 24px; background: var(--fd-surface); color: var(--fd-ink); font: 16px/24px system-ui, sans-serif; }
main { display: grid; gap: 12px; inline-size: min(100%, 400px); }
h1 { font-size: 22px; line-height: 28px; font-weight: 600; }
p { color: var(--fd-muted); }
pre { padding: 12px 16px; border-radius: 8px; background: var(--fd-raised); overflow-x: auto; }
code { font: 14px/20px ui-monospace, monospace; }
.notice { color: var(--fd-danger); }
`
