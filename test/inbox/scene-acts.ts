import type { Page } from 'playwright'
import type { SceneName } from './gallery/scenes.ts'

type Act = (page: Page) => Promise<void>

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** Something of each kind in the editor. */
async function write(page: Page): Promise<void> {
  await page.locator('.compose-rich').click()
  await page.keyboard.type('It is **free**, `A-1`, [here](https://shop.example)')
  for (const line of ['- one', '', '> so', '', '', '```', 'code']) {
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type(line)
  }
}

async function reply(page: Page): Promise<void> {
  await write(page)
  await button(page, 'Kept replies').click()
  await page
    .getByRole('option')
    .or(page.getByText(/^No replies are kept|cannot be reached/))
    .first()
    .waitFor()
}

const card: Act = (page) => button(page, 'Ask with a card').click()

async function search(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('a lamp for the islands')
  await page.getByRole('group', { name: 'Where to look' }).waitFor()
}

const call: Act = (page) => page.keyboard.press('b')

const charts: Act = (page) => page.locator('.chart canvas').first().waitFor()

async function pickFiles(page: Page): Promise<void> {
  const names = ['driver.exe', 'film.mp4', 'stopped.pdf', 'notes.txt', `the-bill-and-${'everything-'.repeat(6)}else.pdf`]
  await page
    .locator('input[type=file]')
    .setInputFiles(names.map((name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('x'.repeat(40_000)) })))
  await page.locator('.tray-failed').nth(2).waitFor()
}

/** What somebody does until a scene is as its name says. In those that are not here nobody does anything. */
export const acts: { readonly [Name in SceneName]?: Act } = {
  notes: (page) => button(page, 'Private note').click(),
  written: write,
  async link(page) {
    await write(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('nonsense')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'address' }).waitFor()
  },
  replies: reply,
  'replies-empty': reply,
  'replies-failing': reply,
  files: pickFiles,
  async emoji(page) {
    await button(page, 'Emoji').click()
    await button(page, 'grinning face').first().waitFor()
  },
  cards: card,
  async 'cards-back'(page) {
    await card(page)
    await button(page, /^Hand back/).click()
  },
  // What is wrong with one that is written, as far as it is there to be seen.
  async 'cards-form'(page) {
    await card(page)
    await button(page, /^Details/).click()
    await page.getByRole('textbox', { name: 'What you ask' }).fill('Where shall it go to?')
    await page.getByRole('checkbox', { name: 'Address' }).click()
    await page.getByText('Continue').waitFor()
    await page.getByRole('checkbox', { name: 'Something else' }).click()
    await button(page, 'Put it to them').click()
  },
  rank: (page) => button(page, 'Assign to somebody else').click(),
  async closing(page) {
    await page.keyboard.press('x')
    await page.getByRole('alertdialog').waitFor()
  },
  async about(page) {
    const details = button(page, 'About the visitor')
    if (await details.isVisible()) await details.click()
  },
  keys: (page) => page.keyboard.press('?'),
  'notify-default': call,
  'notify-granted': call,
  'notify-denied': call,
  'notify-absent': call,
  search,
  'search-nothing': search,
  'search-waits': search,
  async filter(page) {
    await page.keyboard.press('f')
    await page.getByRole('dialog', { name: 'Filter' }).waitFor()
  },
  insight: charts,
  'insight-day': charts,
  'insight-year': charts,
  'settings-review': (page) => button(page, 'Restore version 2').click(),
  async 'settings-sound'(page) {
    await page.getByText('One hint').click()
    await page.getByText('All the roads').click()
    await page.getByRole('img').waitFor()
  },
  'settings-conflict': (page) => page.getByRole('alert').waitFor(),
  async 'settings-rules-faults'(page) {
    await button(page, 'Save').click()
    await page.getByRole('list', { name: '4 faults' }).waitFor()
  },
  async 'settings-replies'(page) {
    await button(page, 'Change “parcel”').click()
    await button(page, 'Remove …').click()
  },
  async 'settings-people'(page) {
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('tom@shop.example')
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await page.getByRole('textbox', { name: 'Link' }).waitFor()
    await button(page, 'Change ليلى حداد').click()
    await button(page, 'Deactivate …').click()
  },
  'settings-you': (page) => button(page, 'End all others').waitFor(),
}
