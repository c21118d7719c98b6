import { asks, email, name, order, organization, phone } from './cards.ts'
import { asked, bot, me, talk } from './lines.ts'
import { type State, type } from './state.ts'

const submit = (panel: ParentNode) => panel.querySelector<HTMLButtonElement>('.submit')?.click()

/** One thing asked for at a time. */
export const captures: readonly State[] = [
  { title: 'Name', about: 'A field inside the talk.', items: talk(...asked, bot(name.text)), view: asks(name) },
  { title: 'E-mail', about: 'With a hint.', items: talk(...asked, bot(email.text)), view: asks(email) },
  {
    title: 'E-mail, wrong',
    about: 'The owner’s retry message, before anything is sent.',
    items: talk(...asked, bot(email.text)),
    view: asks(email),
    after: (panel) => {
      type(panel, 'kim at home')
      submit(panel)
    },
  },
  { title: 'Phone', about: 'Optional, so it can be skipped.', items: talk(...asked, bot(phone.text)), view: asks(phone) },
  { title: 'Organisation', about: 'Optional.', items: talk(...asked, bot(organization.text)), view: asks(organization) },
  {
    title: 'Custom field, empty',
    about: 'Required, and sent without an answer.',
    items: talk(...asked, bot(order.text)),
    view: asks(order),
    after: submit,
  },
  {
    title: 'Asked again',
    about: 'An answer that the playbook did not take.',
    items: talk(...asked, bot(email.text), me('kim at home'), bot(email.retryMessage)),
    view: asks(email),
  },
]
