import { keyOf } from '../../../src/cards/index.ts'
import { filesIn } from '../../../src/protocol/index.ts'
import { png } from '../../server/node/specimens.ts'
import { expect } from './expect.ts'
import type { Plan } from './roads.ts'
import type { Visitor } from './visitor.ts'

/** Go down a road with mouse and keyboard, in a chat that is open at its beginning, and see that it was this one and none else. */
export async function walk(visitor: Visitor, { steps, bubbles, last }: Plan): Promise<void> {
  for (const step of steps) await take(visitor, step)
  await expect(visitor.bubbles).toHaveCount(bubbles)
  await expect.poll(async () => bare(await visitor.log.innerText())).toContain(bare(plain(last)))
}

async function take({ panel, skip }: Visitor, { card, value }: Plan['steps'][number]): Promise<void> {
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click()
  if (value === null) return skip()
  switch (card.kind) {
    case 'question':
      return press(card.options.find(({ id }) => id === value)?.label ?? '')
    case 'consent':
      return press(value === true ? card.accept : (card.decline?.label ?? ''))
    case 'rating':
      return panel.getByRole('button', { name: `${value}:` }).click()
    case 'capture':
      await panel.getByLabel(card.label).fill(String(value))
      break
    case 'choices':
      for (const { id, label } of card.options)
        if (Array.isArray(value) && value.some((one) => one === id)) await panel.getByLabel(label, { exact: true }).check()
      break
    case 'form':
      for (const field of card.fields) {
        const part = (value as Readonly<Record<string, unknown>>)[keyOf(field)]
        const control = panel.locator(`[name="${keyOf(field)}"]`)
        if (part !== undefined && field.options) await control.selectOption(String(part))
        else if (part !== undefined) await control.fill(String(part))
      }
      break
    case 'meeting':
      // The scheduling page tells nothing, for there is none: the visitor says that they have booked.
      await press(card.label)
      break
    case 'upload':
      for (const { name } of filesIn(value) ?? [])
        await panel.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: png(300, 200) })
      break
    default:
      throw new Error(`Nobody knows how to answer a card of the kind "${card.kind}" here.`)
  }
  await press('Continue')
}

/** Markdown as it reads. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[*_]|^- /gm, '')

const bare = (text: string): string => text.replace(/\s+/g, '')
