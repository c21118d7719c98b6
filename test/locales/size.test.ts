import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { bundle } from '../../vite/bundle.ts'
import { brotliBytes } from '../bench/weight.ts'
import { all } from './all.ts'

test('each language is at most 2,000 bytes of brotli, with all that it brings along', async () => {
  const entry = Object.fromEntries(Object.keys(all).map((tag) => [tag, `src/locales/${tag}.ts`]))
  const config = bundle({ entry, format: 'es', outDir: 'dist', press: true })
  const [built] = (await build({ ...config, build: { ...config.build, write: false } })) as Rolldown.RolldownOutput[]
  const chunks = built!.output.filter((file) => file.type === 'chunk')
  const shared = chunks.filter((chunk) => !chunk.isEntry).reduce((bytes, chunk) => bytes + brotliBytes(chunk.code), 0)
  const bytes = chunks.filter((chunk) => chunk.isEntry).map((chunk) => [chunk.name, brotliBytes(chunk.code) + shared] as const)

  expect(bytes.map(([tag]) => tag).sort()).toEqual(Object.keys(all))
  for (const [tag, weight] of bytes) expect(weight, tag).toBeLessThanOrEqual(2_000)
})
