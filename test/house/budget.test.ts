import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { weighSite } from '../bench/weight.ts'
import { root } from './sources.ts'

const site = join(root, 'dist/site')

describe('on the wire, in bytes of brotli', () => {
  const weight = weighSite()
  const code = weight.panelFiles.map((file) => readFileSync(join(site, file), 'utf8'))

  test('the launcher is at most 2,500', () => {
    expect(weight.launcher).toBeLessThanOrEqual(2_500)
  })

  test('everything until the panel is open and usable is at most 22,000', () => {
    expect(weight.panel).toBeLessThanOrEqual(22_000)
  })

  test('what follows in the background is at most 15,000, and is not counted as needed nor forgotten', () => {
    expect(weight.background).toBeGreaterThan(0)
    expect(weight.background).toBeLessThanOrEqual(15_000)
    expect(weight.accent).toBeGreaterThan(0)
  })

  test('the cards that not every playbook has are at most 6,000 together, and wait for one that has them', () => {
    expect(weight.cards).toBeGreaterThan(0)
    expect(weight.cards).toBeLessThanOrEqual(6_000)
    expect(code.filter((text) => text.includes('frontdesk:booked'))).toEqual([])
  })

  test('rich text and HTML are apart, and wait for a message that has them', () => {
    expect(weight.richText).toBeGreaterThan(0)
    expect(weight.html).toBeGreaterThan(0)
    // marked and dompurify, each by a word that no minifier may change
    expect(code.filter((text) => /pedantic|ALLOWED_TAGS/.test(text))).toEqual([])
  })

  test('the widget carries no schemas: checking is for the server', () => {
    expect(code.filter((text) => text.includes('~standard'))).toEqual([])
  })
})

test('a language, the socket and the forms are each one request: they need nothing that is not there by then', () => {
  const files = readdirSync(join(site, 'widget')).filter((file) => /^(locales-|widget-(online|soon)-).*\.js$/.test(file))
  expect(files).toHaveLength(15)
  const asked = files.flatMap((file) => [...readFileSync(join(site, 'widget', file), 'utf8').matchAll(/from"\.\/([^"]+)"/g)])
  expect(asked.map(([, file]) => file).filter((file) => file !== 'widget.js')).toEqual([])
})

test('no part of the widget needs another that comes late before it runs: where that one has failed to come it would be asked for in vain', () => {
  const files = readdirSync(join(site, 'widget')).filter((file) => file.endsWith('.js'))
  const needed = files.flatMap((file) => [...readFileSync(join(site, 'widget', file), 'utf8').matchAll(/from"\.\/([^"]+)"/g)])
  expect([...new Set(needed.map(([, file]) => file))].sort()).toEqual(['beside.js', 'publish.js', 'widget.js'])
})

test('what the inbox fetches late needs nothing that was not there at its start, so that it can be asked for anew where it failed', () => {
  const folder = join(root, 'dist/inbox/assets')
  const needs = (file: string): string[] =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/from"\.\/([^"]+)"/g)].map(([, needed = '']) => needed)
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'))
  const first = files.filter((file) => file.startsWith('index-'))
  const there = [...first, ...first.flatMap(needs)]
  expect(files.length).toBeGreaterThan(there.length)
  expect(files.flatMap(needs).filter((file) => !there.includes(file))).toEqual([])
})

test('a page finds no name of ours but the one that it asked for', () => {
  const scripts = ['embed.js', 'frontdesk.js'].map((file) => join(site, file)).filter(existsSync)
  expect(scripts.filter((file) => readFileSync(file, 'utf8').includes('nanostoresGlobal'))).toEqual([])
})
