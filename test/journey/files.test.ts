import { describe, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { pdf, png } from '../server/node/specimens.ts'
import { type Agent, signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, type Visitor, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const MOST_BYTES = 500_000
const server = useServer({ config: () => ({ files: { mostBytes: MOST_BYTES } }) })

const photo = { name: 'the dent.png', mimeType: 'image/png', buffer: png(300, 200) }
const receipt = { name: 'receipt 2041.pdf', mimeType: 'application/pdf', buffer: pdf }

/** Kari in the shop, and Ada who talks with her. */
async function together(): Promise<{ kari: Visitor; ada: Agent }> {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.log.getByText(/^Ada joined/)).toBeVisible()
  return { kari, ada }
}

const attachButton = ({ page }: Visitor | Agent) => page.getByRole('button', { name: 'Attach files' })
const tray = ({ page }: Visitor | Agent) => page.getByRole('list', { name: 'Attach files' })
const sendButton = ({ panel }: Visitor) => panel.getByRole('button', { name: 'Send' })

/** Choose files as somebody does who presses the button. */
async function choose(who: Visitor | Agent, ...files: (typeof photo)[]): Promise<void> {
  const asked = who.page.waitForEvent('filechooser')
  await attachButton(who).click()
  await (await asked).setFiles(files)
  for (const { name } of files) await expect(tray(who).getByRole('listitem').filter({ hasText: name }).last()).toBeVisible()
}

/** Let what is uploaded from this page wait until the function that comes back is called. */
async function hold({ page }: Visitor): Promise<() => void> {
  let release = (): void => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/sites/*/files', async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Drop or paste a file, as the browser tells it; only the hand that does so is missing. */
function give(visitor: Visitor, how: 'drop' | 'paste'): Promise<void> {
  return visitor.panel.evaluate(
    (panel, { how, bytes, name }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/png' }))
      const given = { bubbles: true, cancelable: true }
      const field = panel.querySelector('textarea') as HTMLTextAreaElement
      if (how === 'paste') field.dispatchEvent(new ClipboardEvent('paste', { ...given, clipboardData: transfer }))
      else
        for (const type of ['dragenter', 'dragover', 'drop'])
          field.dispatchEvent(new DragEvent(type, { ...given, dataTransfer: transfer }))
    },
    { how, bytes: [...photo.buffer], name: photo.name },
  )
}

describe('a visitor’s files', () => {
  test('a picture by the button: seen in the tray while it is sent, and by the agent, who opens it large', async () => {
    const { kari, ada } = await together()
    const release = await hold(kari)
    await choose(kari, photo)
    await expect(tray(kari).getByRole('progressbar', { name: 'Uploading the dent.png' })).toBeVisible()
    release()
    await expect(tray(kari).getByRole('progressbar')).toHaveCount(0)
    await kari.panel.getByRole('textbox', { name: 'Write a message' }).fill('It came **like this**.')
    await sendButton(kari).click()
    await expect(tray(kari)).toBeHidden()
    await expect(kari.bubbles.last().getByRole('strong')).toHaveText('like this')

    const picture = ada.bubbles.last().getByRole('button', { name: 'Show the dent.png large' })
    const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {}
    expect(Math.abs(width / height - 300 / 200)).toBeLessThan(0.02)
    await picture.click()
    const large = ada.page.getByRole('dialog', { name: 'the dent.png' })
    await expect(large.locator('img')).toHaveJSProperty('naturalWidth', 300)
    await ada.page.keyboard.press('Escape')
    await expect(large).toHaveCount(0)
    await expect(picture).toBeFocused()
  })

  test('by drop and by paste, several in one message, and the one that was taken out again stays out', async () => {
    const { kari, ada } = await together()
    await expect(attachButton(kari)).toBeVisible()
    await give(kari, 'drop')
    await expect(tray(kari).getByRole('listitem')).toHaveCount(1)
    await give(kari, 'paste')
    await choose(kari, receipt)
    await expect(tray(kari).getByRole('listitem')).toHaveCount(3)
    await tray(kari).getByRole('button', { name: 'Remove the dent.png' }).first().click()
    await sendButton(kari).click()
    await expect(ada.bubbles.last().getByRole('button', { name: /^Show .* large$/ })).toHaveCount(1)
    const saved = ada.page.waitForEvent('download')
    await ada.bubbles
      .last()
      .getByRole('link', { name: /receipt 2041\.pdf/ })
      .click()
    expect((await saved).suggestedFilename()).toBe('receipt 2041.pdf')
  })

  test('what is sent right after files were chosen goes with them, however late the tray for them comes', async () => {
    const { kari, ada } = await together()
    let release = (): void => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await kari.page.route('**/widget/ui-tray-*.js', async (route) => {
      await released
      await route.continue()
    })
    const field = kari.panel.getByRole('textbox', { name: 'Write a message' })
    await field.fill('Like this.')
    const asked = kari.page.waitForEvent('filechooser')
    await attachButton(kari).click()
    await (await asked).setFiles([photo])
    await sendButton(kari).click()
    await expect(field).toHaveValue('Like this.')
    release()
    await expect(ada.bubbles.last().getByRole('button', { name: 'Show the dent.png large' })).toBeVisible()
    await expect(ada.bubbles.last()).toContainText('Like this.')
    await expect(field).toHaveValue('')
    await expect(kari.bubbles.getByText('Like this.')).toHaveCount(1)
  })

  test('what is said while a file is on its way comes after it', async () => {
    const { kari, ada } = await together()
    const release = await hold(kari)
    await choose(kari, photo)
    await sendButton(kari).click()
    await kari.say('And there it is.')
    await expect(kari.bubbles.last()).toHaveText('And there it is.')
    await expect(kari.sending).toHaveCount(2)
    release()
    await expect(kari.sending).toHaveCount(0)
    await expect(ada.bubbles.last()).toHaveText('And there it is.')
    await expect(ada.bubbles.nth(-2).getByRole('button', { name: /^Show/ })).toBeVisible()
  })

  test('one that is not taken is refused with words, keeps nobody from talking, and can be taken out', async () => {
    const { kari, ada } = await together()
    await choose(kari, { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') })
    await expect(tray(kari).getByText('or it is not what its name says')).toBeVisible()
    await kari.say('Never mind.')
    await expect(ada.bubbles.last()).toHaveText('Never mind.')
    await tray(kari).getByRole('button', { name: 'Remove page.png' }).click()
    await expect(tray(kari)).toBeHidden()
  })

  test('the server out of reach: the file waits, says so, and goes when it is back', async () => {
    const { kari, ada } = await together()
    await choose(kari, photo)
    await kari.page.context().setOffline(true)
    await choose(kari, receipt)
    await expect(tray(kari).getByText('Waiting for a connection').last()).toBeVisible()
    await sendButton(kari).click()
    await kari.page.context().setOffline(false)
    await expect(ada.bubbles.last().getByRole('link', { name: /receipt/ })).toBeVisible()
  })

  test('the page left before the files were there: the words can go without them, and each file is chosen again by itself', async () => {
    const { kari, ada } = await together()
    await hold(kari)
    await choose(kari, photo, receipt)
    await kari.panel.getByRole('textbox', { name: 'Write a message' }).fill('See for yourself.')
    await sendButton(kari).click()
    await expect(kari.sending).toHaveCount(1)
    await kari.page.reload()
    const lost = kari.log.getByRole('button', { name: 'Not uploaded before the page was left. Attach it again.' })
    await expect(lost).toHaveCount(2)
    await kari.panel.getByRole('button', { name: 'Try again' }).click()
    await expect(ada.bubbles.last()).toHaveText('See for yourself.')
    await expect(lost).toHaveCount(2)
    await expect(kari.panel.getByRole('button', { name: 'Try again' })).toHaveCount(0)

    await kari.page.unroute('**/sites/*/files')
    for (const [file, left] of [
      [receipt, 1],
      [photo, 0],
    ] as const) {
      const asked = kari.page.waitForEvent('filechooser')
      await lost.filter({ hasText: file.name }).click()
      await (await asked).setFiles([file])
      await expect(lost).toHaveCount(left)
    }
    await expect(ada.bubbles.nth(-2).getByRole('link', { name: /receipt 2041/ })).toBeVisible()
    await expect(ada.bubbles.last().getByRole('button', { name: 'Show the dent.png large' })).toBeVisible()
    await expect(kari.panel.getByText('This did not arrive.')).toHaveCount(0)
  })
})

test('an agent’s file comes to the visitor, and is named in what the visitor saves of the conversation; one that is disguised or huge is refused with words', async () => {
  const { kari, ada } = await together()
  await choose(ada, { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') })
  await expect(tray(ada).getByText('This kind of file is not taken, or it is not what its name says.')).toBeVisible()
  await tray(ada).getByRole('button', { name: 'Remove page.png' }).click()
  await choose(ada, { ...photo, name: 'huge.png', buffer: Buffer.concat([photo.buffer, Buffer.alloc(MOST_BYTES)]) })
  await expect(tray(ada).getByText(/^Too large\. Up to .* can be sent\.$/)).toBeVisible()
  await tray(ada).getByRole('button', { name: 'Remove huge.png' }).click()
  await choose(ada, photo, receipt)
  await ada.say('Like so?')
  await kari.bubbles.last().getByRole('button', { name: 'Show the dent.png large' }).click()
  const large = kari.page.locator('[data-frontdesk]').getByRole('dialog', { name: 'the dent.png' })
  await expect(large.locator('img')).toHaveJSProperty('naturalHeight', 200)
  await kari.page.keyboard.press('Escape')
  await expect(large).toHaveCount(0)
  await expect(kari.panel).toBeVisible()

  await kari.panel.getByRole('button', { name: 'More' }).click()
  const saved = kari.page.waitForEvent('download')
  await kari.panel.getByRole('menuitem', { name: 'Save this conversation' }).click()
  const text = await (await saved).createReadStream()
  expect(Buffer.concat(await text.toArray()).toString()).toMatch(/Like so\?\n\[the dent\.png\]\n\[receipt 2041\.pdf\]\n/)
})
