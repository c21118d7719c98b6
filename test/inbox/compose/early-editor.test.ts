import { expect, test } from 'vitest'
import { fetchEarly } from '../../../src/inbox/compose/early-editor.ts'
import { later } from '../../../src/ui/use-later.ts'
import { createFakeDesk, nobody } from '../fake-desk.ts'

/** A desk whose lists are on their way, and what waits for the page to have nothing to do. */
function early(load: () => Promise<string>) {
  const notYet = { ...nobody, loaded: false }
  const desk = createFakeDesk({ folders: { unassigned: notYet, mine: notYet, closed: notYet } })
  const waiting: (() => void)[] = []
  const editor = later(load)
  fetchEarly(desk, editor, (then) => waiting.push(then))
  return { desk, waiting, editor }
}

test('the editor comes once the list is here and the page is idle, before anybody has opened a conversation, and once', async () => {
  let asked = 0
  const { desk, waiting, editor } = early(async () => `editor ${++asked}`)
  desk.show({ line: 'up' })
  expect(waiting).toEqual([])
  desk.showFolder('unassigned', [])
  desk.showFolder('unassigned', [])
  expect([asked, waiting.length]).toEqual([0, 1])
  waiting[0]?.()
  await expect.poll(() => editor.module).toBe('editor 1')
})

test('where it cannot be fetched nothing is said of it: the field asks again', async () => {
  const { desk, waiting, editor } = early(() => Promise.reject(new Error('The line is down.')))
  desk.showFolder('unassigned', [])
  waiting[0]?.()
  await expect(editor.fetch()).rejects.toThrow('The line is down.')
  expect(editor.module).toBeUndefined()
})
