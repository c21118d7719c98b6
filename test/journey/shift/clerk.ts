import type { Page } from 'playwright'
import { agentOn } from '../stage/agent.ts'
import { type Person, pressed, wrote } from '../stage/person.ts'
import type { Dice } from './dice.ts'

/** What an agent may do next, and how often. */
const ACTS = {
  take: 9,
  talk: 14,
  note: 3,
  give: 2,
  release: 1,
  close: 2.5,
  read: 1,
  switch: 0.7,
  reload: 0.5,
  cut: 0.7,
  sleep: 0.5,
} as const

/** One of the two who sit at the desk. */
export async function actAsClerk(ada: Person, dice: Dice): Promise<string> {
  const [page] = ada.pages
  const act = dice.pick(ACTS)
  const nth = dice.roll()
  if (!page || !ada.isReachable()) return 'waits for the network'
  // A press by script is none that the inbox feels.
  await page.mouse.move(dice.between(1, 300), dice.between(1, 300))
  const { folder } = agentOn(page)
  switch (act) {
    case 'take':
      return (await opened(page, 'Unassigned', nth)) ? take(page) : ''
    case 'talk':
      return (await opened(page, 'My conversations', nth)) ? talk(ada, page) : ''
    case 'note':
      return (await opened(page, nth < 0.7 ? 'My conversations' : 'Unassigned', nth)) ? note(ada, page) : ''
    case 'give':
      return (await opened(page, 'My conversations', nth)) ? give(page, /Online|Offline|Away/) : ''
    case 'release':
      return (await opened(page, 'My conversations', nth)) ? give(page, /^Back to Unassigned/) : ''
    case 'close':
      return (await opened(page, 'My conversations', nth)) ? close(page) : ''
    case 'read':
      return (await opened(page, 'Closed conversations', nth)) ? note(ada, page) : ''
    case 'switch':
      await pressed(page.getByRole('switch'))
      return 'throws the switch'
    case 'reload':
      await page.reload()
      await page.getByRole('switch').waitFor()
      await folder('My conversations')
      return 'reloads'
    case 'cut':
      ada.cut(dice.between(1, 4))
      return 'loses the line'
    case 'sleep':
      ada.sleep(dice.between(3, 12))
      return 'shuts the lid'
  }
}

/** Open one of a folder's conversations. `false`: there is none. */
export async function opened(
  page: Page,
  folder: Parameters<ReturnType<typeof agentOn>['folder']>[0],
  nth: number,
): Promise<boolean> {
  const { folderButton, rows } = agentOn(page)
  await pressed(folderButton(folder))
  const found = await rows.getByRole('button').evaluateAll((buttons, nth) => {
    const button = buttons[Math.floor(nth * buttons.length)]
    ;(button as HTMLElement | undefined)?.click()
    return button !== undefined
  }, nth)
  if (found) await page.locator('.conversation, .gone').first().waitFor()
  return found
}

export async function take(page: Page): Promise<string> {
  return (await pressed(page.getByRole('button', { name: 'Assign to me' }))) ? 'presses Assign to me' : ''
}

async function talk(ada: Person, page: Page): Promise<string> {
  await pressed(page.getByRole('button', { name: 'Reply', exact: true }))
  const text = ada.words('said')
  if (!(await wrote(page.getByRole('textbox', { name: /^Reply to/ }), text))) return ''
  ada.written.push(text)
  return `says ${text}`
}

async function note(ada: Person, page: Page): Promise<string> {
  await pressed(page.getByRole('button', { name: 'Private note', exact: true }))
  const text = ada.words('note')
  const done = await wrote(page.getByRole('textbox', { name: 'A note that only colleagues see' }), text)
  if (done) ada.written.push(text)
  await pressed(page.getByRole('button', { name: 'Reply', exact: true }))
  return done ? `notes ${text}` : ''
}

async function give(page: Page, item: RegExp): Promise<string> {
  if (!(await pressed(page.getByRole('button', { name: 'Assign to somebody else' })))) return ''
  return (await pressed(page.getByRole('menuitem', { name: item }))) ? 'gives it away' : ''
}

async function close(page: Page): Promise<string> {
  if (!(await pressed(page.getByRole('button', { name: 'Close', exact: true })))) return ''
  return (await pressed(page.getByRole('button', { name: 'Close for good' }))) ? 'closes it' : ''
}
