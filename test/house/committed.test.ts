import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './sources.ts'

const PICTURE = /\.(png|jpg|webp|ico)$/

const committed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file && !PICTURE.test(file) && existsSync(join(root, file)))

/** Each line of a committed file that the pattern is found in, as `file:line`. */
const linesWith = (pattern: RegExp): string[] =>
  committed.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  )

describe('what is committed', () => {
  test('names no place on anybody’s machine', () => {
    expect(linesWith(/(?<![\w.*-])\/(home|Users|root|work|workspace)\/[\w.-]|[A-Z]:\\Users\\/)).toEqual([])
  })

  test('names no package registry, so that each installs from their own', () => {
    expect(linesWith(/registry\.[\w-]+\.\w|\w\/-\/[\w.-]+\.tgz/)).toEqual([])
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, object> }
    expect(Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry)).toEqual([])
  })

  test('pins every package that it is built and tested with', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
    )
    expect(loose).toEqual([])
  })

  test('holds nothing put off for later, and no test that is passed over', () => {
    expect(linesWith(/\b(TO[D]O|FIX[M]E|XX[X])\b|\b(it|test|describe)\.(skip|only|todo)\(/)).toEqual([])
  })
})
