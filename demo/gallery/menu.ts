import { closed, joined, live, over, talk } from './lines.ts'
import { type State, soon } from './state.ts'

/** The button with the three points, and what is behind it. */
const openMenu = (panel: ParentNode) => panel.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click()
const forget = (panel: ParentNode, then?: () => void) => {
  openMenu(panel)
  soon(panel, '[role=menuitem]:last-child', (item) => {
    item.click()
    if (then) soon(panel, '.pill-danger', then)
  })
}
const erase = (panel: ParentNode) => forget(panel, () => panel.querySelector<HTMLElement>('.pill-danger')?.click())

/** A server that takes e-mails in this way. */
const mails = (send: () => Promise<void>) => ({ ...closed, rated: true, mailing: { send } })
const mail = (panel: ParentNode, to?: string) => {
  openMenu(panel)
  soon(panel, '[role=menuitem]:nth-child(2)', (item) => {
    item.click()
    soon<HTMLInputElement>(panel, '.mail input', (field) => {
      if (to === undefined) return
      field.value = to
      field.dispatchEvent(new Event('input', { bubbles: true }))
      soon(panel, '.mail [type=submit]', (button) => button.click())
    })
  })
}

/** What is behind the panel’s menu. */
export const behindMenu: readonly State[] = [
  { title: 'Menu', about: 'What is seldom wanted.', items: over, view: { ...closed, rated: true }, after: openMenu },
  { title: 'By e-mail', about: 'Where to.', items: over, view: mails(async () => {}), after: (panel) => mail(panel) },
  {
    title: 'By e-mail, to what is no address',
    about: 'Nothing leaves.',
    items: over,
    view: mails(async () => {}),
    after: (panel) => mail(panel, 'kari@'),
  },
  {
    title: 'On its way',
    about: 'No mail server has it yet.',
    items: over,
    view: mails(() => new Promise(() => {})),
    after: (panel) => mail(panel, 'kari@example.com'),
  },
  {
    title: 'Sent by e-mail',
    about: 'A mail server has it.',
    items: over,
    view: mails(async () => {}),
    after: (panel) => mail(panel, 'a.very.long.name.of.somebody.who.has.all.of.them@mail.example.com'),
  },
  {
    title: 'Not sent',
    about: 'And the way to try again.',
    items: over,
    view: mails(() => Promise.reject(new Error('No mail server.'))),
    after: (panel) => mail(panel, 'kari@example.com'),
  },
  {
    title: 'End the chat?',
    about: 'The harmless answer first.',
    items: talk(...joined),
    view: live,
    after: (panel) => {
      openMenu(panel)
      soon(panel, '[role=menuitem]:nth-last-child(2)', (item) => item.click())
    },
  },
  { title: 'Forget me?', about: 'One question.', items: talk(...joined), view: live, after: (panel) => forget(panel) },
  { title: 'Forgotten', about: 'And a way to begin anew.', items: talk(...joined), view: live, after: erase },
  {
    title: 'Forgotten here',
    about: 'The server could not be reached.',
    items: talk(...joined),
    view: { ...live, line: 'down' },
    after: erase,
  },
]
