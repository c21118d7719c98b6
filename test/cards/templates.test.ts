import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPlaybook, holdDialogue, languagesOf, parsePlaybook, readDialogue, reviewPlaybook } from '../../src/cards/index.ts'

const FOLDER = 'demo/playbooks'
const files = readdirSync(FOLDER)
const read = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8')

/** Dialogues are named after the template that they are held with: `live-chat.json`, `live-chat.nobody.txt`, `live-chat.de.nobody.txt`. */
const dialoguesOf = (template: string): string[] =>
  files.filter((file) => file.endsWith('.txt') && file.startsWith(`${template}.`))

const templates = files.filter((file) => file.endsWith('.json')).map((file) => file.replace(/\.json$/, ''))

describe.each(templates)('the template %s', (template) => {
  const playbook = JSON.parse(read(`${template}.json`))

  it('has no fault, and nothing that its owner would hardly want', () => {
    expect([checkPlaybook(playbook), reviewPlaybook(playbook)]).toEqual([[], []])
  })

  it('says in every written dialogue what is written there', () => {
    expect(dialoguesOf(template)).not.toEqual([])
    for (const file of dialoguesOf(template)) {
      const { lines, failures } = readDialogue(read(file))
      expect([...failures, ...holdDialogue(parsePlaybook(playbook), lines)], file).toEqual([])
    }
  })
})

/** Every way out of a card and every text that the bot says, each as a playbook in which that alone is another. */
function* changed(playbook: { start: string; cards: Record<string, object> }): Generator<[place: string, playbook: unknown]> {
  for (const card of Object.keys(playbook.cards))
    for (const path of placesIn(playbook.cards[card], [])) {
      const copy = structuredClone(playbook)
      let inside = copy.cards as Record<string, unknown>
      for (const key of [card, ...path.slice(0, -1)]) inside = inside[key] as Record<string, unknown>
      const name = path.at(-1) ?? ''
      inside[name] = /text|Message/.test(name) ? 'Something else.' : inside[name] === null ? playbook.start : null
      yield [`${card}.${path.join('.')}`, copy]
    }
}

function placesIn(part: unknown, path: string[]): string[][] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, one]) =>
    /^(?:next|otherwise|offline|text|onlineMessage|offlineMessage)$/.test(key) ? [[...path, key]] : placesIn(one, [...path, key]),
  )
}

describe.each(templates)('the dialogues of %s', (template) => {
  it('go down every way out of every card, and hear every text', () => {
    const playbook = JSON.parse(read(`${template}.json`))
    const dialogues = dialoguesOf(template).map((file) => readDialogue(read(file)).lines)
    const unheard = [...changed(playbook)].filter(([, other]) =>
      dialogues.every((lines) => holdDialogue(other as Parameters<typeof holdDialogue>[0], lines).length === 0),
    )
    expect(unheard.map(([place]) => place)).toEqual([])
  })
})

it.each(templates)('%s is in German, too, to the last word', (template) => {
  const playbook = JSON.parse(read(`${template}.json`))
  expect(playbook.locale).toBe('en')
  expect(languagesOf(playbook).map(({ locale, texts, of }) => [locale, texts / of])).toEqual([['de', 1]])
})
