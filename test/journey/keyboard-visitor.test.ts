import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { usePostOffice } from '../post-office.ts'
import { png } from '../server/node/specimens.ts'
import { expect } from './stage/expect.ts'
import { keysOn, type Stop } from './stage/keys.ts'
import { listenOn } from './stage/listener.ts'
import { useServer } from './stage/server.ts'
import { atTheDesk } from './stage/talking.ts'
import { visitorOn } from './stage/visitor.ts'

const office = usePostOffice()
const browser = useBrowser()
const server = useServer({ config: () => ({ mail: { from: 'chat@lamps.example', smtp: office().url } }) })

const photo = { name: 'the dent.png', mimeType: 'image/png', buffer: png(300, 200) }

test('[R14] [R35] keys alone put the greeting away, wait on, leave a message, send a picture and look at it, read up and come back, have it mailed, begin anew and are forgotten; and who listens hears each thing once', async () => {
  const ada = await atTheDesk(browser, server)
  const page = await browser.newPage()
  page.on('filechooser', (chooser) => chooser.setFiles([photo]))
  const ears = await listenOn(page)
  // A page that is answered here is nobody's neighbour, and asks before it may speak to a server on this machine.
  await page.context().grantPermissions(['local-network-access'])
  await page.route(server.url, async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace(
      'data-site="shop"',
      'data-site="shop" data-greeting="May we help?" data-greeting-after="0"',
    )
    await route.fulfill({ response: answer, body })
  })
  await page.goto(server.url)
  const { launcher, panel, log, bubbles, with: head } = visitorOn(page)
  const keys = keysOn(page)
  const press = async (...names: string[]) => {
    for (const name of names) {
      await keys.press(name)
      await keys.isKept()
    }
  }
  const reach = async (name: string | RegExp, key = 'Tab') => {
    await keys.reach(name, key)
    await keys.isKept()
  }
  const type = (text: string) => page.keyboard.type(text)
  const field = panel.getByRole('textbox', { name: 'Write a message' })
  const fill = async (label: string, value: string) => {
    await expect(panel.getByLabel(label)).toBeFocused()
    await keys.isKept()
    await type(value)
    await press('Enter')
  }

  const timesHeard = (text: string) => ears.heard.filter((one) => one.includes(text)).length

  // The word beside the launcher: its cross is beside it, and whoever has put it away stands at the launcher.
  await page.getByRole('status').getByText('May we help?').waitFor()
  await reach('Open chat')
  await press('Tab', 'Enter')
  await expect(page.getByText('May we help?')).toBeHidden()
  await expect(launcher).toBeFocused()
  await press('Enter')

  // As far as the wait; a little more of it, and then a message in its place.
  await expect(bubbles).toHaveCount(2)
  await reach('It’s about an order', 'Shift+Tab')
  await press('Enter')
  await fill('Order number', 'FF-2041')
  await fill('Your name', 'Kari')
  await fill('E-mail', 'kari')
  await expect.poll(() => timesHeard('That does not look like a whole e-mail address')).toBe(1)
  await type('@example.com')
  await press('Enter')
  await expect(panel.getByRole('button', { name: 'Keep waiting' })).toBeVisible()
  expect(await ears.places()).toEqual(['polite'])
  await reach('Keep waiting', 'Shift+Tab')
  await press('Enter', 'Tab', 'Enter')
  await fill('Your message', 'It flickers.')
  await expect(panel.getByLabel('Phone')).toBeFocused()
  await reach('Skip')
  await press('Enter')
  await expect(bubbles.last()).toContainText('You hear from us by e-mail.')
  await keys.isKept()

  // Ada comes late, and takes it.
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(head).toHaveText('Ada')
  await keys.isKept()

  // A file is attached, taken out again, and sent; the picture is seen large, and whoever has seen it stands before it.
  const attach = async () => {
    await reach('Attach files')
    await press('Enter')
    await expect(panel.getByRole('button', { name: 'Remove the dent.png' })).toBeVisible()
  }
  await attach()
  await reach('Remove the dent.png', 'Shift+Tab')
  await press('Enter')
  await expect(field).toBeFocused()
  await attach()
  await reach('Emoji')
  await press('Enter')
  await expect(panel.getByRole('searchbox')).toBeFocused()
  await type('thumbs up')
  await expect(panel.getByRole('dialog').getByRole('button').first()).toHaveAccessibleName('thumbs up')
  await press('Enter')
  await expect(field).toBeFocused()
  await press('Enter')
  const picture = log.getByRole('button', { name: 'Show the dent.png large' })
  await expect(picture).toBeVisible()
  await reach('Show the dent.png large', 'Shift+Tab')
  await press('Enter')
  await expect(page.getByRole('dialog', { name: 'the dent.png' })).toBeVisible()
  await press('Tab', 'Escape')
  await expect(picture).toBeFocused()

  // Up in the talk, where the reader stays while Ada writes; and down again by the button.
  await reach('Chat', 'Shift+Tab')
  await press('Home')
  for (const text of ['I see it.', 'We have the part here.', 'It is sent today.']) await ada.say(text)
  await expect(panel.getByRole('button', { name: 'To the latest message, 3' })).toBeVisible()
  await reach('To the latest message, 3')
  await press('Enter')
  await expect(bubbles.last()).toBeInViewport()
  await keys.isKept()

  // What was said before is not said again by a page that comes to it, and what comes then is said once, from one place.
  await expect.poll(() => timesHeard('It is sent today.')).toBe(1)
  const before = ears.heard.length
  await page.reload()
  await expect(bubbles.last()).toHaveText('It is sent today.')
  await ada.say('Good night!')
  await expect.poll(() => ears.heard.slice(before)).toEqual(['Ada: Good night!'])
  expect(await ears.places()).toEqual(['polite'])
  // The file alone was there twice.
  expect(ears.heard.filter((text, at) => ears.heard.indexOf(text) !== at && !text.includes(photo.name))).toEqual([])

  // By e-mail; the end, and another beginning; and all of it forgotten.
  await reach('More', 'Shift+Tab')
  await press('Enter')
  await reach('Send it by e-mail', 'ArrowDown')
  await press('Enter')
  await type('kari@example.com')
  await press('Enter')
  await expect(panel.getByText('Sent to kari@example.com.')).toBeFocused()
  expect([timesHeard('Sent to'), await ears.places()]).toEqual([0, ['polite']])
  await press('Escape')

  // Each stop stands behind the one before it, as one reads.
  const stops = (await keys.stops()).filter(({ isInTalk }) => !isInTalk)
  expect(stops.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Close chat', 'Chat', 'Write a message', 'Attach files', 'Emoji']),
  )
  const isBehind = (one: Stop, other: Stop) => one.top >= other.bottom || (one.bottom > other.top && one.left >= other.left)
  expect(stops.filter((stop, at) => !isBehind(stop, stops[at - 1] ?? stop) && at > 0)).toEqual([])
  await keys.press('Shift+Tab')

  await reach('More', 'Shift+Tab')
  await press('Enter')
  await reach('End chat', 'ArrowDown')
  await press('Enter', 'Tab', 'Enter')
  await reach('Start a new conversation')
  // Of a burst the last lines are said: a quick visitor has not heard it the first time.
  const asked = timesHeard('What brings you here today?')
  await press('Enter')
  await expect.poll(() => timesHeard('What brings you here today?')).toBe(asked + 1)
  await expect(bubbles).toHaveCount(2)
  await keys.isKept()
  await reach('More', 'Shift+Tab')
  await press('Enter', 'ArrowUp', 'Enter', 'Tab', 'Enter')
  await expect.poll(() => timesHeard('All of it is erased.')).toBe(1)
  await expect(panel.getByRole('alertdialog')).toHaveAccessibleDescription('')
  await press('Escape')
  await reach('Start a new conversation')
  await press('Enter')
  await expect(bubbles).toHaveCount(2)
  await press('Escape')
  await expect(launcher).toBeFocused()
})
