import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPlaybook, holdDialogue, parsePlaybook, readDialogue, reviewPlaybook } from '../../src/cards/index.ts'

const FOLDER = 'demo/playbooks'
const files = readdirSync(FOLDER)
const read = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8')

/** Dialogues are named after the template that they are held with: `live-chat.json`, `live-chat.nobody.txt`. */
const dialoguesOf = (template: string): string[] =>
  files.filter((file) => file.endsWith('.txt') && file.replace(/\.[\w-]+\.txt$/, '') === template)

const templates = files.filter((file) => file.endsWith('.json')).map((file) => file.replace(/\.json$/, ''))
const inEnglish = templates.filter((template) => !template.includes('.'))

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

describe.each(inEnglish)('the dialogues of %s', (template) => {
  it('go down every way out of every card, and hear every text', () => {
    const playbook = JSON.parse(read(`${template}.json`))
    const dialogues = dialoguesOf(template).map((file) => readDialogue(read(file)).lines)
    const unheard = [...changed(playbook)].filter(([, other]) =>
      dialogues.every((lines) => holdDialogue(other as Parameters<typeof holdDialogue>[0], lines).length === 0),
    )
    expect(unheard.map(([place]) => place)).toEqual([])
  })
})

describe.each(inEnglish)('%s in German', (template) => {
  it('has the same cards, ways and conditions, and other words', () => {
    const [english, german] = ['', '.de'].map((language) => JSON.parse(read(`${template}${language}.json`)))
    expect(withoutWords(german)).toEqual(withoutWords(english))
    const said = new Set(wordsOf(english))
    // A title of nothing but variables has no words of its own.
    expect(wordsOf(german).filter((words) => said.has(words) && !/^(?:\{\{\w+\}\}[: ]*)+$/.test(words))).toEqual([])
    expect([english.locale, german.locale]).toEqual(['en', 'de'])
  })
})

const WORDS = /^(?:name|text|label|hint|accept|title|retryMessage|onlineMessage|offlineMessage)$/

const withoutWords = ({ locale: _, ...playbook }: Record<string, unknown>): unknown =>
  JSON.parse(JSON.stringify(playbook, (key, value) => (WORDS.test(key) ? '' : value)))

const wordsOf = (part: unknown): string[] =>
  typeof part !== 'object' || part === null
    ? []
    : Object.entries(part).flatMap(([key, one]) => (WORDS.test(key) && key !== 'name' ? [one as string] : wordsOf(one)))
