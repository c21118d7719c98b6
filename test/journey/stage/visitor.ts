import type { Locator, Page } from 'playwright'

/** Somebody in a shop, with the chat as they see it. */
export interface Visitor {
  readonly page: Page
  readonly launcher: Locator
  readonly panel: Locator
  /** The name at the head of the panel: with whom the visitor is talking. */
  readonly with: Locator
  /** What was said and done. */
  readonly log: Locator
  /** Every bubble, oldest first. */
  readonly bubbles: Locator
  /** The marks on the visitor's own words, by how far these have come. */
  readonly sent: Locator
  readonly sending: Locator
  open(): Promise<void>
  /** Press one of the options. */
  choose(option: string): Promise<void>
  /** Fill the field that the bot asks for, and go on. */
  fill(label: string, value: string): Promise<void>
  skip(): Promise<void>
  say(text: string): Promise<void>
  /** How long the panel says is left of the wait. */
  secondsLeft(): Promise<number>
}

export function visitorOn(page: Page): Visitor {
  const panel = page.locator('[data-frontdesk]').getByRole('dialog')
  const log = panel.getByRole('log')
  const launcher = page.locator('[data-frontdesk] .launcher')
  return {
    page,
    launcher,
    panel,
    with: panel.getByRole('heading'),
    log,
    bubbles: log.locator('.bubble:not(.writing)'),
    sent: log.getByRole('img', { name: 'Sent', exact: true }),
    sending: log.getByRole('img', { name: 'Sending' }),
    async open() {
      await launcher.click()
      await panel.waitFor()
    },
    choose: (option) => panel.getByRole('button', { name: option }).click(),
    async fill(label, value) {
      await panel.getByLabel(label).fill(value)
      await panel.getByRole('button', { name: 'Continue' }).click()
    },
    skip: () => panel.getByRole('button', { name: 'Skip' }).click(),
    async say(text) {
      const field = panel.getByRole('textbox', { name: 'Write a message' })
      await field.fill(text)
      await field.press('Enter')
    },
    async secondsLeft() {
      const [, minutes, seconds] = /(\d+):(\d\d) left/.exec(await panel.locator('.wait').innerText()) ?? []
      return Number(minutes) * 60 + Number(seconds)
    },
  }
}

/** Through the shop's playbook to the point where it asks for a person. */
export async function askForAPerson(visitor: Visitor, name: string): Promise<void> {
  await visitor.open()
  await visitor.choose('It’s about an order')
  await visitor.fill('Order number', 'FF-2041')
  await visitor.fill('Your name', name)
  await visitor.fill('E-mail', `${name.toLowerCase()}@example.com`)
}
