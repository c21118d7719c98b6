import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { identityChecker } from '../../../src/server/node/identity.ts'

const NOW = 1_760_000_000
const key = 'a key of the shop, not shorter than it must be'
const clock = { now: () => NOW * 1_000, after: () => () => {} }
const check = identityChecker(
  [{ id: 'shop', name: 'Shop', origins: [], identityKeys: ['the key of yesterday, which still counts', key] }],
  clock,
)

const claims = { sub: '7', aud: 'shop', iat: NOW, exp: NOW + 600, name: 'Kari', email: 'kari@example.com' }
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

function signed(header: object, payload: object, by = key): string {
  const body = `${base64(header)}.${base64(payload)}`
  return `${body}.${createHmac('sha256', by).update(body).digest('base64url')}`
}

const page = readFileSync(new URL('../../../docs/identity.md', import.meta.url), 'utf8')
const recipe = (language: string): string =>
  new RegExp(`^### .*\\n\\n\`\`\`${language}\\n([^]+?)\`\`\``, 'm').exec(page)?.[1] ?? ''

describe('the recipes for a site’s own server', () => {
  // As each library writes its header and orders it.
  test.each([
    ['php', { typ: 'JWT', alg: 'HS256' }],
    ['python', { alg: 'HS256', typ: 'JWT' }],
    ['ruby', { alg: 'HS256' }],
  ])('[R19] make a token in %s that is good', async (language, header) => {
    for (const claim of Object.keys(claims)) expect(recipe(language)).toMatch(new RegExp(`['"]?${claim}['"]?(:| =>)`))
    expect(recipe(language)).toContain('HS256')
    expect(await check('shop', signed(header, claims))).toEqual({
      user: '7',
      fields: { name: 'Kari', email: 'kari@example.com' },
    })
  })

  test('[R19] make one in Node that is good, as the page has it', async () => {
    vi.useFakeTimers({ now: NOW * 1_000, toFake: ['Date'] })
    vi.stubEnv('FRONTDESK_KEY', key)
    const code = recipe('js').replace("import { SignJWT } from 'jose'", '').replace('export const identityToken =', 'return')
    const { SignJWT } = await import('jose')
    const identityToken = new Function('SignJWT', code)(SignJWT)
    const token = await identityToken({ id: 7, name: 'Kari', email: 'kari@example.com' })
    vi.unstubAllEnvs()
    vi.useRealTimers()
    expect(await check('shop', token)).toEqual({ user: '7', fields: { name: 'Kari', email: 'kari@example.com' } })
  })
})

describe('a token is refused, with the reason', () => {
  const { exp: _, ...forever } = claims
  test.each([
    ['of another site', signed({ alg: 'HS256' }, { ...claims, aud: 'other' }), /aud/],
    ['signed with a key that is not on the list', signed({ alg: 'HS256' }, claims, `${key}x`), /signature/],
    ['that has run out', signed({ alg: 'HS256' }, { ...claims, iat: NOW - 1_000, exp: NOW - 400 }), /exp/],
    [
      'that is older than an hour, however long it says it is good',
      signed({ alg: 'HS256' }, { ...claims, iat: NOW - 4_000 }),
      /iat|old/,
    ],
    ['without an end', signed({ alg: 'HS256' }, forever), /exp/],
    ['that claims to need no signature', `${base64({ alg: 'none' })}.${base64(claims)}.`, /./],
    ['of another algorithm', signed({ alg: 'HS512' }, claims), /alg/],
  ])('[R19] %s', async (_, token, reason) => {
    await expect(check('shop', token)).rejects.toMatchObject({ code: 'unauthorized', message: expect.stringMatching(reason) })
  })
})

test('[R19] while keys are changed, tokens of the old and of the new one are both good', async () => {
  const { user } = await check('shop', signed({ alg: 'HS256' }, claims, 'the key of yesterday, which still counts'))
  expect(user).toBe('7')
})
