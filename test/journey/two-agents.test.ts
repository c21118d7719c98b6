import type { Page } from 'playwright'
import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { framesOf } from './stage/frames.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

/** What comes down to this page can be held back, as on a slow line. */
async function slowLine(page: Page): Promise<{ hold(): void; release(): void }> {
  let held: (() => void)[] | null = null
  await page.routeWebSocket(/\/socket$/, (socket) => {
    socket.connectToServer().onMessage((frame) => {
      if (held) held.push(() => socket.send(frame))
      else socket.send(frame)
    })
  })
  return {
    hold() {
      held = []
    },
    release() {
      const late = held ?? []
      held = null
      for (const pass of late) pass()
    },
  }
}

/** Two agents at the desk, and Kari, whom Ada has taken. */
async function takenByAda(bosPage: Page) {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  const frames = framesOf(bosPage)
  const bo = await signIn(bosPage, await server.invite('Bo'))
  await bo.goOnline()
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await expect(bo.rows).toContainText(['Kari'])
  await bo.open('Kari')
  await expect(bo.bubbles.getByText('FF-2041', { exact: true })).toBeVisible()
  const conversation = new URL(bosPage.url()).hash.split('/').at(-1) ?? ''

  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
  return { ada, bo, kari, frames, conversation }
}

test('[R23] a chat that one agent holds is gone from the other’s desk, and nothing of it is sent there', async () => {
  const { ada, bo, kari, frames } = await takenByAda(await browser.newPage())
  await expect(bo.rows).toHaveCount(0)
  await expect(bo.page.getByText('Another agent holds it')).toBeVisible()
  await ada.say('Between you and me.')
  await kari.say('A secret word.')
  await expect(ada.bubbles.last()).toHaveText('A secret word.')
  // Something that does reach Bo, after everything that must not have.
  await bo.folder('Closed conversations')
  await ada.close()
  await expect(bo.rows).toContainText(['Kari'])

  const beforeClosing = frames.down.slice(
    0,
    frames.down.findIndex((frame) => frame.includes('"status":"closed"')),
  )
  expect(frames.down.some((frame) => frame.includes('"row-gone"'))).toBe(true)
  expect(beforeClosing.join('\n')).not.toMatch(/Between you and me|A secret word/)
})

/** Say on a line of this agent's own what no inbox offers; what came down until each was refused, or as many as are `expected`. */
const forge = (page: Page, commands: readonly object[], expected: number) =>
  page.evaluate(
    async ({ commands, expected }) => {
      const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/socket`)
      const heard: { type: string; id?: string; code?: string; conversation?: string }[] = []
      await new Promise<void>((done) => {
        socket.onopen = () => {
          for (const command of commands) socket.send(JSON.stringify(command))
        }
        socket.onclose = () => done()
        socket.onmessage = ({ data }) => {
          heard.push(JSON.parse(data))
          if (heard.filter(({ type }) => type === 'refused').length === expected) done()
        }
      })
      socket.close()
      return heard
    },
    { commands: [{ type: 'hello', version: 1, role: 'agent', site: 'shop', online: true }, ...commands], expected },
  )

test('[R23] [R28] the server refuses to show it or to take words for it, whatever a client asks; nor once it is closed, from whoever held it', async () => {
  const { ada, bo, kari, conversation } = await takenByAda(await browser.newPage())
  const bodies = [{ kind: 'message', text: 'I am Ada.' }, { kind: 'assign', agent: { id: 'bo', name: 'Bo' } }, { kind: 'close' }]
  const forged = (by: string) => bodies.map((body) => ({ type: 'append', conversation, id: `${by}-${body.kind}`, body }))
  const watch = { type: 'watch', conversation, since: 0, epoch: '' }
  const answers = await forge(bo.page, [watch, ...forged('bo')], 4)
  const refused = answers.filter(({ type }) => type === 'refused')
  expect(refused.map(({ id, code }) => [id, code])).toEqual([
    [undefined, 'forbidden'],
    ['bo-message', 'taken'],
    ['bo-assign', 'taken'],
    ['bo-close', 'taken'],
  ])
  expect(answers.filter(({ type }) => type === 'entries')).toEqual([])
  await kari.say('Still with Ada?')
  await expect(kari.sent.last()).toBeAttached()
  await expect(kari.with).toHaveText('Ada')
  await expect(kari.bubbles.getByText('I am Ada.')).toHaveCount(0)

  await ada.close()
  await expect(ada.page.getByText(/^This conversation is closed\./)).toBeVisible()
  const reopened = await forge(ada.page, forged('ada'), 3)
  expect(reopened.flatMap(({ type, id, code }) => (type === 'refused' ? [[id, code]] : []))).toEqual([
    ['ada-message', 'closed'],
    ['ada-assign', 'closed'],
    ['ada-close', 'closed'],
  ])
  await bo.folder('Closed conversations')
  await bo.open('Kari')
  await expect(bo.transcript.getByText(/^Closed/)).toHaveCount(1)
  await expect(bo.transcript.getByText('I am Ada.')).toHaveCount(0)
})

test('[R24] [R22] [R23] Ada gives Kari to Bo, who puts her back into Unassigned; Kari reads each time whom she talks with. Of the two who then take her at once, the slower is told who has her', async () => {
  const bosPage = await browser.newPage()
  const bosLine = await slowLine(bosPage)
  const { ada, bo, kari } = await takenByAda(bosPage)
  await ada.page.getByRole('button', { name: 'Assign to somebody else' }).click()
  await ada.page.getByRole('menuitem', { name: 'Bo Online' }).click()
  await expect(ada.page.getByText('Bo has it now.')).toBeVisible()
  await expect(kari.with).toHaveText('Bo')
  await bo.folder('My conversations')
  await bo.open('Kari')
  await bo.say('I go on from here.')
  await expect(kari.bubbles.last()).toHaveText('I go on from here.')

  await bo.page.getByRole('button', { name: 'Assign to somebody else' }).click()
  await bo.page.getByRole('menuitem', { name: 'Back to Unassigned' }).click()
  await expect(kari.log.getByText(/^Bo left/)).toBeVisible()
  await expect(kari.with).not.toHaveText('Bo')
  await kari.say('Anybody?')
  for (const agent of [ada, bo]) {
    await agent.folder('Unassigned')
    await agent.open('Kari')
    // Not before it has come whole: the rest of it would be held back, too.
    await expect(agent.page.getByRole('button', { name: 'Assign to me' })).toBeEnabled()
  }
  bosLine.hold()
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
  await bo.assignToMe()
  bosLine.release()
  await expect(bo.page.getByRole('alert')).toContainText('Ada was quicker.')
  await expect(kari.with).toHaveText('Ada')
})
