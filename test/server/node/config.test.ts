import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'
import { parsePlaybook } from '../../../src/cards/index.ts'
import { readConfig } from '../../../src/server/node/config.ts'
import { equip } from '../../../src/server/node/equip.ts'
import type { HostSite } from '../../../src/server/node/host-options.ts'
import { tempFolder } from './temp.ts'

function configFile(value: unknown): string {
  const file = join(tempFolder(), 'frontdesk.json')
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
  return file
}

const url = 'https://crm.example/hook'
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const site = { id: 'shop', name: 'Shop', origins: ['https://shop.example'] }

const playbookOf = (site: HostSite | undefined): unknown =>
  typeof site?.playbook === 'function' ? site.playbook() : site?.playbook

it('reads playbooks beside the file, and lets the command line have the last word', () => {
  const file = configFile({ port: 1, data: './here', sites: [{ ...site, playbook: 'playbooks/a.json' }] })
  mkdirSync(join(file, '../playbooks'))
  writeFileSync(join(file, '../playbooks/a.json'), 'anything')
  const { sites, ...others } = readConfig(file)
  expect(others).toEqual({ port: 1, data: './here' })
  expect(sites).toEqual([{ ...site, playbook: expect.any(Function) }])
  expect(playbookOf(sites[0])).toBe('anything')
  expect(readConfig(file, { port: '2', data: './there', host: '0.0.0.0' })).toMatchObject({
    port: 2,
    data: './there',
    host: '0.0.0.0',
  })
})

it('names every fault with its path', () => {
  const faults: [value: unknown, message: RegExp][] = [
    ['{', /not JSON/],
    [{}, /sites: /],
    [{ sites: [] }, /sites: must name at least one site/],
    [{ sites: [{ ...site, origins: ['https://shop.example/'] }] }, /sites\.0\.origins\.0: must be an origin such as/],
    [{ sites: [{ ...site, origins: ['shop.example'] }] }, /sites\.0\.origins\.0: must be an origin/],
    [{ sites: [{ ...site, id: 'no spaces' }] }, /sites\.0\.id: /],
    [
      { sites: [{ ...site, pipedrive: { token: 't', customFields: { size: 'Size' } } }] },
      /customFields\.size: must be the key of a custom field/,
    ],
    [{ sites: [site], port: 70_000 }, /port: /],
    [{ sites: [site], publicUrl: 'chat.shop.example' }, /publicUrl: must be an address/],
    [{ sites: [site], prot: 8787 }, /prot: /],
    [{ sites: [site], files: { mostBytes: 0 } }, /files\.mostBytes: /],
    [{ sites: [{ ...site, country: 'Norway' }] }, /sites\.0\.country: must be a country/],
    [{ sites: [{ ...site, webhooks: [{ url: 'crm.example', secrets: [secret] }] }] }, /webhooks\.0\.url: must be an address/],
    [{ sites: [{ ...site, webhooks: [{ url, secrets: ['whsec_c2hvcnQ='] }] }] }, /webhooks\.0\.secrets\.0: must be "whsec_"/],
    [{ sites: [{ ...site, unfinishedAsLeads: { afterHours: -1 } }] }, /unfinishedAsLeads/],
    [{ sites: [site], files: { types: ['image/svg+xml'] } }, /files\.types\.0: /],
    [
      { sites: [site], mail: { from: 'Shop <chat@shop.example>', smtp: 'smtps://mail.example' } },
      /mail\.from: must be an e-mail address/,
    ],
    [{ sites: [site, site] }, /sites: must not name the site "shop" twice/],
  ]
  for (const [value, message] of faults)
    expect(() => readConfig(configFile(value)), JSON.stringify(value)).toThrow(
      expect.objectContaining({ code: 'bad-option', message: expect.stringMatching(message) }),
    )
})

it('says which file is missing', () => {
  expect(() => readConfig('nowhere.json')).toThrow(/There is no file nowhere\.json/)
  const file = configFile({ sites: [{ ...site, playbook: 'gone.json' }] })
  expect(() => playbookOf(readConfig(file).sites[0])).toThrow(/The playbook of site "shop": There is no file .*gone\.json/)
  expect(() => readConfig(configFile({ sites: [site] }), { port: 'http' })).toThrow(/--port http: A port is a number/)
})

it('finds no fault in the demo', () => {
  const options = readConfig(fileURLToPath(new URL('../../../demo/frontdesk.json', import.meta.url)))
  expect(options.sites.map(({ id }) => id)).toEqual(['shop'])
  expect(parsePlaybook(playbookOf(options.sites[0])).bot.name).toBe('Lys')
})

it('[R32] reads after how long an unfinished chat becomes a lead, which it does not unless somebody wants that', () => {
  const after = (unfinishedAsLeads?: unknown) =>
    readConfig(configFile({ sites: [{ ...site, unfinishedAsLeads }] })).sites[0]?.leadAfterMs
  expect([after(), after(false), after(true), after({ afterHours: 24 })]).toEqual([undefined, undefined, 28_800_000, 86_400_000])
})

it('refuses two sinks of one name', async () => {
  const webhooks = [1, 2].map((path) => ({ url: `${url}/${path}`, secrets: [secret] }))
  await expect(equip({ ...site, webhooks })).rejects.toMatchObject({
    code: 'bad-option',
    message: expect.stringContaining('both called "webhook"'),
  })
  const named = webhooks.map((webhook, index) => ({ ...webhook, name: `hook-${index}` }))
  expect((await equip({ ...site, webhooks: named })).sinks?.map(({ name }) => name)).toEqual(['hook-0', 'hook-1'])
})

it('takes the mail server, and its password, from the environment rather than from the file', () => {
  const file = configFile({ sites: [site], mail: { from: 'chat@shop.example', smtp: 'smtp://localhost' } })
  expect(readConfig(file).mail).toEqual({ from: 'chat@shop.example', smtp: 'smtp://localhost' })
  vi.stubEnv('FRONTDESK_SMTP', 'smtps://desk:secret@mail.example')
  expect(readConfig(file).mail).toEqual({ from: 'chat@shop.example', smtp: 'smtps://desk:secret@mail.example' })
  vi.unstubAllEnvs()
})
