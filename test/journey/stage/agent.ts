import type { Locator, Page } from 'playwright'

type Folder = 'Unassigned' | 'My conversations' | 'Closed conversations'

/** Somebody at the desk, with the inbox as they see it. */
export interface Agent {
  readonly page: Page
  readonly rows: Locator
  /** What was said and done in the conversation that is open. */
  readonly transcript: Locator
  readonly bubbles: Locator
  goOnline(): Promise<void>
  folderButton(name: Folder): Locator
  folder(name: Folder): Promise<void>
  /** Open the conversation with this visitor, from the folder that is shown. */
  open(visitor: string): Promise<void>
  assignToMe(): Promise<void>
  say(text: string): Promise<void>
  /** Close the conversation that is open, for good. */
  close(): Promise<void>
}

/** Come in by a one-time link. */
export async function signIn(page: Page, link: string): Promise<Agent> {
  await page.goto(link)
  await page.waitForURL(/\/inbox\//)
  await page.getByRole('switch').waitFor()
  return agentOn(page)
}

export function agentOn(page: Page): Agent {
  const rows = page.locator('.desk-row')
  const transcript = page.getByRole('log', { name: 'What was said' })
  const folderButton = (name: Folder) => page.getByRole('navigation').getByRole('button', { name })
  return {
    page,
    rows,
    transcript,
    bubbles: transcript.locator('.bubble:not(.writing)'),
    async goOnline() {
      await page.getByRole('switch').click()
      await page.getByRole('switch', { name: 'Online', checked: true }).waitFor()
    },
    folderButton,
    folder: (name) => folderButton(name).click(),
    open: (visitor) => rows.filter({ hasText: visitor }).getByRole('button').click(),
    assignToMe: () => page.getByRole('button', { name: 'Assign to me' }).click(),
    async say(text) {
      const field = page.getByRole('textbox', { name: /^Reply to/ })
      await field.fill('')
      // Key by key: the editor makes of signs what they stand for as they are typed.
      await field.pressSequentially(text)
      await field.press('Enter')
    },
    async close() {
      await page.getByRole('button', { name: 'Close', exact: true }).click()
      await page.getByRole('button', { name: 'Close for good' }).click()
    },
  }
}
