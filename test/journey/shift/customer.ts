import type { Page } from 'playwright'
import { type Person, pressed, wrote } from '../stage/person.ts'
import { visitorOn } from '../stage/visitor.ts'
import type { Dice } from './dice.ts'

/** What a visitor may do next, and how often. */
const ACTS = { go: 12, say: 9, reload: 1, tab: 1, leave: 0.6, cut: 1, sleep: 0.5, stay: 0.6, give: 0.3, end: 0.4 } as const

/** One of the five: comes, does what the chat asks, writes, and is called away as people are. */
export async function actAsCustomer(kari: Person, dice: Dice): Promise<string> {
  const page = kari.pages[dice.between(0, Math.max(0, kari.pages.length - 1))]
  const act = dice.pick(ACTS)
  const luck = dice.between(1, 4)
  if (!kari.isReachable() && act !== 'say') return 'waits for the network'
  if (!page) return arrive(kari)
  const { panel } = visitorOn(page)
  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  switch (act) {
    case 'go':
      return goOn(kari, page)
    case 'say':
      return say(kari, page)
    case 'reload':
      await page.reload()
      await visitorOn(page).panel.waitFor()
      return 'reloads'
    case 'tab':
      if (kari.pages.length === 1) return arrive(kari)
      await page.close()
      return 'closes a tab'
    case 'leave':
      await Promise.all(kari.pages.map((each) => each.close()))
      return 'leaves'
    case 'cut':
      kari.cut(luck)
      return 'loses the line'
    case 'sleep':
      kari.sleep(luck * 3)
      return 'shuts the lid'
    case 'stay':
      return (await pressed(button('Keep waiting'))) ? 'keeps waiting' : ''
    case 'give':
      return (await pressed(button('Leave a message instead'))) ? 'leaves a message instead' : ''
    case 'end':
      return end(page)
  }
}

/** Open the shop, and the chat; where it is open still from before, it opens by itself. */
export async function arrive(kari: Person): Promise<string> {
  const page = await kari.newPage()
  await page.goto(kari.wire.url)
  const { launcher, panel } = visitorOn(page)
  await launcher.waitFor()
  if (!(await panel.isVisible())) await pressed(launcher)
  await panel.waitFor()
  return 'comes'
}

/** Whatever the chat asks for now. */
async function goOn(kari: Person, page: Page): Promise<string> {
  const { panel } = visitorOn(page)
  if (await wrote(panel.getByLabel('Your name'), kari.name)) return 'says their name'
  if (await wrote(panel.getByLabel('E-mail'), `${kari.name.toLowerCase()}@example.com`)) return 'leaves their address'
  if (await pressed(panel.getByRole('button', { name: 'Start a new conversation' }))) return 'begins anew'
  return say(kari, page)
}

async function say(kari: Person, page: Page): Promise<string> {
  const text = kari.words('said')
  if (!(await wrote(visitorOn(page).panel.getByRole('textbox', { name: 'Write a message' }), text))) return ''
  kari.written.push(text)
  return `says ${text}`
}

async function end(page: Page): Promise<string> {
  const { panel } = visitorOn(page)
  if (!(await pressed(panel.getByRole('button', { name: 'More' })))) return ''
  const item = panel.getByRole('menuitem', { name: 'End chat' })
  await panel.getByRole('menu').waitFor()
  if (!(await pressed(item))) {
    await page.keyboard.press('Escape')
    return ''
  }
  await pressed(panel.getByRole('button', { name: 'End chat' }))
  return 'ends the chat'
}
