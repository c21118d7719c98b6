import { html, raw } from 'hono/html'
import { directionOf } from '../../../locales/direction.ts'
import type { PageWords } from '../../../locales/inbox/en/pages.ts'
import type { Language } from '../../../locales/inbox/languages.ts'
import { pageWords } from '../../../locales/inbox/page-words.ts'
import { PASSWORD_CHARS } from '../people/auth.ts'

/** A sentence of the pages', in whatever language. */
export type Say = (words: PageWords) => string

/** What stands before the inbox. `opening`: a link that its script hands in. */
export type SignInView = { notice?: Say | undefined; good?: Say | undefined } & (
  | { page: 'sign-in'; email?: string | undefined }
  | { page: 'link'; mails: boolean; email?: string | undefined }
  | { page: 'opening'; action: 'invitation' | 'reset' }
  | { page: 'invitation'; code: string; email?: string | undefined; name: string; mails: boolean }
  | { page: 'reset'; code: string; email?: string | undefined; name: string }
)

type Part = ReturnType<typeof html> | ''
// Not in the template itself: the build takes a tagged template that ends a script for a danger, and rewrites it with a package that nobody has.
const SCRIPT = raw('<script defer src="/sign-in/page.js"></script>')

/** A whole page. Whatever is put into it is escaped. */
export function signInPage(view: SignInView, language: Language): string {
  const words = pageWords[language]
  const notice = view.notice?.(words)
  const good = view.good?.(words)
  const { title, body } = VIEWS[view.page](view as never, words)
  return String(html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Frontdesk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sign-in/page.css">
${SCRIPT}
</head>
<body>
<main>
<p class="product">${words.product}</p>
<h1>${title}</h1>
${notice ? html`<p class="notice" role="alert" id="notice">${notice}</p>` : ''}
${good ? html`<p class="good" role="status">${good}</p>` : ''}
${body}
<noscript><p class="notice">${words.needsScript}</p></noscript>
</main>
</body>
</html>
`)
}

type View<Page extends SignInView['page']> = Extract<SignInView, { page: Page }>
const VIEWS: { [Page in SignInView['page']]: (view: View<Page>, words: PageWords) => { title: string; body: Part } } = {
  'sign-in': ({ email = '', notice }, words) => ({
    title: words.title,
    body: html`<form method="post" action="/sign-in/password">
${emailField(words, email, notice)}
${passwordField(words, words.password, 'current-password', { autofocus: email !== '', required: true, notice })}
<button class="primary">${words.signIn}</button>
</form>
<p><a href="/sign-in/link">${words.noPassword}</a></p>
<form method="post" action="/sign-in" data-link hidden><input type="hidden" name="code"></form>`,
  }),
  link: ({ mails, email = '' }, words) => ({
    title: words.linkTitle,
    body: html`${
      mails
        ? html`<p>${words.linkIntro}</p>
<form method="post" action="/sign-in/link">
${emailField(words, email)}
<button class="primary" name="purpose" value="sign-in">${words.mailSignIn}</button>
<button name="purpose" value="reset">${words.mailReset}</button>
</form>`
        : html`<p>${words.noMail}</p>`
    }
<p>${words.onServer}</p>
<pre><code>npx frontdesk sign-in</code></pre>
<p><a href="/sign-in">${words.backToSignIn}</a></p>`,
  }),
  opening: ({ action }, words) => ({
    title: action === 'reset' ? words.resetTitle : words.invitationTitle,
    body: html`<p data-without="${words.noLink}" role="status">${words.opening}</p>
<form method="post" action="/sign-in/${action}" data-link hidden><input type="hidden" name="code"></form>`,
  }),
  invitation: ({ code, email, name, mails, notice }, words) => ({
    title: words.invitationTitle,
    body: html`${email ? html`<p>${words.invitationFor(email)}</p>` : ''}
<form method="post" action="/sign-in/invitation">
<input type="hidden" name="code" value="${code}">
${email ? html`<input type="hidden" name="username" autocomplete="username" value="${email}">` : ''}
<div class="field"><label for="name">${words.name}</label>
<input id="name" name="name" autocomplete="name" maxlength="80" dir="auto" required value="${name}" aria-describedby="name-hint"${autofocus(true)}>
<p class="hint" id="name-hint">${words.nameHint}</p></div>
${passwordField(words, words.password, 'new-password', { required: !mails, hint: mails ? words.passwordOptional : '', notice })}
<button class="primary">${words.accept}</button>
</form>`,
  }),
  reset: ({ code, email, name, notice }, words) => ({
    title: words.resetTitle,
    body: html`<p>${words.resetFor(name)}</p>
<form method="post" action="/sign-in/reset">
<input type="hidden" name="code" value="${code}">
${email ? html`<input type="hidden" name="username" autocomplete="username" value="${email}">` : ''}
${passwordField(words, words.newPassword, 'new-password', { required: true, autofocus: true, notice })}
<button class="primary">${words.save}</button>
</form>`,
  }),
}

const autofocus = (on = false): Part => (on ? html` autofocus` : '')

/** The notice is what a screen reader should say of the field, too. */
const described = (...ids: (string | false | undefined)[]): Part => {
  const those = ids.filter(Boolean).join(' ')
  return those ? html` aria-describedby="${those}"` : ''
}

function emailField(words: PageWords, email: string, notice?: Say): Part {
  return html`<div class="field"><label for="email">${words.email}</label>
<input id="email" name="email" type="email" autocomplete="username" required maxlength="254" value="${email}"${described(notice && 'notice')}${autofocus(email === '')}></div>`
}

interface PasswordField {
  required: boolean
  autofocus?: boolean
  hint?: string
  notice?: Say | undefined
}

function passwordField(
  words: PageWords,
  label: string,
  autocomplete: string,
  { required, autofocus: isFirst, hint = '', notice }: PasswordField,
): Part {
  const isNew = autocomplete === 'new-password'
  return html`<div class="field"><label for="password">${label}</label>
<div class="secret"><input id="password" name="password" type="password" autocomplete="${autocomplete}" maxlength="${PASSWORD_CHARS.most}"${required ? html` required` : ''}${described(isNew && 'password-hint', notice && 'notice')}${autofocus(isFirst)}>
<button type="button" data-show aria-pressed="false" aria-controls="password">${words.show}</button></div>
${isNew ? html`<p class="hint" id="password-hint">${words.passwordHint(PASSWORD_CHARS.least)} ${hint}</p>` : ''}</div>`
}
