import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { link, safeUrl } from '../../src/richtext/link.tsx'
import { draw } from './draw.tsx'

describe('a link in a message', () => {
  it.each(['http://a.test', 'https://a.test:8/b?c#d', 'mailto:a@b.test', 'tel:+49170'])('may lead to %s', (address) => {
    expect(safeUrl(address)).toBeInstanceOf(URL)
  })

  const refused = [
    'javascript:x',
    ' java\nscript:x',
    'data:text/html,x',
    'blob:https://a.test/1',
    'file:///x',
    'ftp://a.test',
    '/prices',
    '//a.test',
    '',
    'https://bank.test@evil.test',
    'https://:x@evil.test',
  ]
  it.each(refused)('may not lead to %j', (address) => {
    expect(safeUrl(address)).toBeUndefined()
  })

  it('opens beside the page, and tells it and search engines nothing', async () => {
    const { target, rel } = (await draw('[a](https://a.test)')).querySelector('a') as HTMLAnchorElement
    expect({ target, rel }).toEqual({ target: '_blank', rel: 'noopener noreferrer nofollow ugc' })
  })

  const shown = (address: string, words: string): string => {
    const host = document.createElement('div')
    render(link(address, words), host)
    return host.textContent
  }

  it('says where it leads when its words name another place', () => {
    expect(shown('https://evil.test/x', 'https://bank.com/login')).toBe('https://bank.com/login (evil.test)')
    expect(shown('https://evil.test', 'go to Bank.com!')).toBe('go to Bank.com! (evil.test)')
    expect(shown('https://evil.test', 'bank.com\u200b')).toBe('bank.com\u200b (evil.test)')
    expect(shown('https://evil.test', '192.168.0.1:80')).toBe('192.168.0.1:80 (evil.test)')
    expect(shown('mailto:eve@evil.test', 'help@bank.com')).toBe('help@bank.com (eve@evil.test)')
    expect(shown('https://xn--pple-43d.com', 'аpple.com')).toBe('аpple.com (xn--pple-43d.com)')
  })

  it('says no more than its words when they name the same place or none', () => {
    expect(shown('https://bank.com/index.html', 'https://www.bank.com/index.html')).toBe('https://www.bank.com/index.html')
    expect(shown('https://bank.com/x', '(bank.com/x).')).toBe('(bank.com/x).')
    expect(shown('mailto:ada@bank.com', 'ada@bank.com')).toBe('ada@bank.com')
    expect(shown('https://bank.com', 'our shop, since 1.5.2020')).toBe('our shop, since 1.5.2020')
  })

  it('loses the signs that turn its words around, in Markdown and in HTML', async () => {
    expect((await draw('[\u202emoc.knab](https://evil.test)')).textContent).toBe('moc.knab (evil.test)')
    expect((await draw('<a href="https://evil.test">\u2066**\u202ex**</a>')).textContent).toBe('x')
    expect((await draw(`[${'**a *b '.repeat(20)}\u202ex${'*** '.repeat(20)}](https://evil.test)`)).textContent).not.toContain(
      '\u202e',
    )
    expect((await draw('שלום \u200f**x**')).textContent).toBe('שלום \u200fx')
  })
})
