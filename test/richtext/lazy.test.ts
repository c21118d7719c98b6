import { describe, expect, it } from 'vitest'
import { useBrowser } from '../browser.ts'
import type { Trial } from './page.tsx'
import { serve } from './served.ts'

declare const trial: Trial

const MARKDOWN = 'markdown.js'
const HTML = 'html.js'

const browser = useBrowser()

describe('what a message makes the browser fetch', () => {
  const open = async (options?: Parameters<typeof serve>[1]) => {
    const served = await serve(await browser.newContext(), options)
    const shown = served.page.locator('.rich-text')
    return { ...served, shown, show: (text: string) => served.page.evaluate((text) => trial.show(text, 'agent'), text) }
  }

  it('is nothing for plain words, the Markdown chunk for markup, and the HTML chunk for HTML only', async () => {
    const { show, shown, chunks, page } = await open()
    const before = chunks.length
    await show('Just words, 3 < 4, a dash - and a second line:\n+49 170 1234567 :-)')
    await page.waitForLoadState('networkidle')
    expect(chunks.slice(before)).toEqual([])

    await show('Some **bold** words and a `<b>` in code, and <script> too')
    await shown.locator('strong').waitFor()
    expect(chunks).toContain(MARKDOWN)
    expect(chunks).not.toContain(HTML)

    await show('Some <b>bold</b> words')
    await shown.locator('b').waitFor()
    expect(chunks).toContain(HTML)
  })

  it('is shown at once and in full when the chunks are there already', async () => {
    const { show, shown, page } = await open()
    await show('**first**')
    await shown.locator('strong').waitFor()
    const html = await page.evaluate(() => {
      trial.show('*second*', 'agent')
      return document.querySelector('.rich-text')?.innerHTML
    })
    expect(html).toBe('<p><em>second</em></p>')
  })

  it.each([MARKDOWN, HTML])('may fail for %s: the text stays as it was written', async (breaks) => {
    const { show, shown, chunks } = await open({ breaks })
    await show('Some **bold** <b>words</b>')
    await expect.poll(() => chunks).toContain(breaks)
    expect(await shown.innerText()).toBe('Some **bold** <b>words</b>')
  })

  it('draws Markdown under a policy that forbids every sink, and shows HTML as it was written', async () => {
    const { show, shown } = await open({
      csp: "script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    })
    await show('Some **bold** and <b>HTML</b>')
    await shown.locator('strong').waitFor()
    expect(await shown.innerText()).toBe('Some bold and <b>HTML</b>')
  })

  it('draws HTML under Trusted Types where our policy is on the list', async () => {
    const { show, shown } = await open({ csp: "script-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify" })
    await show('Some **bold** and <b>HTML</b>')
    await shown.locator('b').waitFor()
    expect(await shown.innerText()).toBe('Some bold and HTML')
  })
})

describe('[R12] an image', () => {
  const PICTURE = '![A cat](https://own.test/cat.png)'

  it('is fetched from an allowed origin, without saying who asks, into a box that is there before it', async () => {
    const context = await browser.newContext()
    const { page } = await serve(context)
    // On its way for as long as the test looks at it.
    await page.route('https://own.test/cat.png', () => {})
    const asked = context.waitForEvent('request', (request) => request.url() === 'https://own.test/cat.png')
    await page.evaluate((text) => trial.show(text, 'agent', ['https://own.test']), PICTURE)
    expect((await (await asked).allHeaders()).referer).toBeUndefined()
    expect(await page.getByAltText('A cat').getAttribute('loading')).toBe('lazy')
  })

  it('is a link when a visitor sends it, whatever the page allows', async () => {
    const { page, strays } = await serve(await browser.newContext())
    await page.evaluate((text) => trial.show(text, 'visitor', 'https'), PICTURE)
    await page.getByRole('link', { name: 'A cat' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(strays).toEqual([])
  })
})
