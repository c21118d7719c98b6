import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const pages = [...readdirSync('.'), ...readdirSync('docs').map((file) => join('docs', file))].filter((file) =>
  file.endsWith('.md'),
)

/** As code hosts name a heading in an address. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

const anchorsOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

const linksOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, link = '']) => link)

/** npm takes these along whatever `files` says. */
const ALWAYS = ['README.md', 'LICENSE', 'package.json']
const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }
const isIn = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}/`)

it.each(pages)('%s: each link into the project leads to a file, and to a heading of it', (page) => {
  const broken = linksOf(page).filter((link) => {
    const [path = '', anchor] = link.split('#')
    const file = path === '' ? page : join(dirname(page), path)
    return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor))
  })
  expect(broken).toEqual([])
})

it.each(pages.filter((page) => isIn('docs', page)))(
  '%s, which the package brings, leads to nothing that it leaves out',
  (page) => {
    const missing = linksOf(page).filter((link) => {
      const [path = ''] = link.split('#')
      const file = path === '' ? page : join(dirname(page), path)
      const isLeftOut = files.some((entry) => entry.startsWith('!') && isIn(entry.slice(1), file))
      return isLeftOut || ![...ALWAYS, ...files].some((entry) => isIn(entry, file))
    })
    expect(missing).toEqual([])
  },
)
