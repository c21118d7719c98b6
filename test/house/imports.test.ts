import { describe, expect, test } from 'vitest'
import { readSources, type Source } from './sources.ts'

/** From the ground up. A room imports only rooms on the floors below its own; `ARCHITECTURE.md` says what each is for. */
const FLOORS = [
  ['protocol', 'richtext', 'locales', 'theme', 'time'],
  ['playbook', 'backend'],
  ['cards', 'files'],
  ['chat', 'ui', 'server'],
  ['widget', 'inbox', 'designer', 'testing'],
]
const DOORS = FLOORS.length

const sources = readSources()
const bySource = new Map(sources.map((source) => [source.file, source]))
const floorOf = ({ room }: Source): number => (room === undefined ? DOORS : FLOORS.findIndex((rooms) => rooms.includes(room)))

const imports = sources.flatMap((from) => from.files.flatMap((file) => bySource.get(file) ?? []).map((to) => ({ from, to })))

describe('the house', () => {
  test('gives every room a floor', () => {
    expect(sources.filter((source) => floorOf(source) < 0).map(({ file }) => file)).toEqual([])
  })

  test('lets a room import only from the floors below it', () => {
    const wrong = imports.filter(({ from, to }) => from.room !== to.room && floorOf(to) >= floorOf(from) && to.room !== undefined)
    expect(wrong.map(({ from, to }) => `${from.file} → ${to.file}`)).toEqual([])
  })

  test('keeps its doors outside: nothing within imports one', () => {
    const wrong = imports.filter(({ from, to }) => to.room === undefined && from.room !== undefined)
    expect(wrong.map(({ from, to }) => `${from.file} → ${to.file}`)).toEqual([])
  })

  test('has no circle of imports, not even of types', () => {
    expect(circles(sources).map((circle) => circle.join(' → '))).toEqual([])
  })

  test('finds a circle where there is one', () => {
    const file = (name: string, files: string[]): Source => ({ file: name, room: 'chat', lines: 1, files, packages: [] })
    const found = circles([file('a', ['b']), file('b', ['c', 'd']), file('c', ['a']), file('d', [])])
    expect(found).toEqual([['a', 'b', 'c', 'a']])
  })

  test('keeps every file within 200 lines', () => {
    expect(sources.filter(({ lines }) => lines > 200).map(({ file, lines }) => `${file}: ${lines}`)).toEqual([])
  })
})

/** One circle for each import that leads back to a file which is being followed. */
function circles(files: Source[]): string[][] {
  const named = new Map(files.map((source) => [source.file, source]))
  const done = new Set<string>()
  const found: string[][] = []
  const follow = (file: string, road: string[]): void => {
    const start = road.indexOf(file)
    if (start >= 0) found.push([...road.slice(start), file])
    if (start >= 0 || done.has(file)) return
    for (const next of named.get(file)?.files ?? []) follow(next, [...road, file])
    done.add(file)
  }
  for (const { file } of files) follow(file, [])
  return found
}
