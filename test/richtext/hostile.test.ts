import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../browser.ts'
import { dice, seed } from '../seed.ts'
import { atHand, corpus } from './corpora.ts'
import { hostile, live } from './hostile.ts'
import type { Trial, Verdict } from './page.tsx'
import { serve } from './served.ts'

declare const trial: Trial

const COUNT = 4_000
const BATCH = 250

const published = [
  ...corpus<{ payload: string }>('xss-dompurify-expect').map(({ payload }) => payload),
  ...corpus<string>('xss-html5sec'),
  ...corpus<string>('xss-owasp-filter-evasion'),
  ...corpus<{ md: string }>('md-markdown-it-security').map(({ md }) => md),
  ...corpus<string>('strings-blns'),
]

const browser = useBrowser()

/** Mount every text in real Chromium, fire events at all that it drew, and report what went wrong with which. */
async function tryAll(texts: string[], props: Parameters<Trial['judge']>[2], way: 'nodes' | 'sink' = 'nodes') {
  const { page, strays } = await serve(await browser.newContext())
  const verdicts: Verdict[] = []
  for (let at = 0; at < texts.length; at += BATCH)
    verdicts.push(
      ...(await page.evaluate(([way, texts, props]) => trial.judge(way, texts, props), [
        way,
        texts.slice(at, at + BATCH),
        props,
      ] as const)),
    )
  const guilty = verdicts.flatMap((verdict, at) =>
    verdict.ran.length + verdict.forbidden.length > 0 ? [{ text: texts[at], ...verdict }] : [],
  )
  await page.waitForLoadState('networkidle')
  return {
    judged: verdicts.length,
    drawn: verdicts.filter(({ drawn }) => drawn > 0).length,
    guilty,
    strays: strays.filter(isForeign),
  }
}

const isForeign = (url: string): boolean => !url.startsWith('https://own.test/')

describe('hostile messages in a real browser', { timeout: 60_000 }, () => {
  it('are seen to run, to load and to draw forms by this very test where HTML is believed', async () => {
    const { guilty, strays } = await tryAll(live, { author: 'agent' }, 'sink')
    expect(guilty.map(({ ran }) => ran).filter((ran) => ran.length > 0)).toHaveLength(4)
    expect(guilty).toHaveLength(live.length)
    expect(strays).toContain('https://evil.test/track.png')
  })

  for (const author of ['agent', 'visitor'] as const)
    it(`neither run, nor load, nor draw what is forbidden: ${COUNT} from the ${author}, seed ${seed}`, async () => {
      const texts = fc.sample(hostile, dice(COUNT))
      const outcome = await tryAll(texts, { author, images: author === 'agent' ? ['https://own.test'] : [] })
      expect(outcome).toMatchObject({ judged: COUNT, guilty: [], strays: [] })
      expect(outcome.drawn).toBeGreaterThan(COUNT / 2)
    })

  it(`neither run, nor load, nor draw what is forbidden: ${atHand(published)}`, async () => {
    const texts = published.map((text) => text.slice(0, 4_000))
    expect(await tryAll(texts, { author: 'agent' })).toMatchObject({ judged: published.length, guilty: [], strays: [] })
  })
})
