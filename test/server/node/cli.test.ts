import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { personId } from '../../../src/server/crm/people.ts'
import { sha256 } from '../../../src/server/node/secret.ts'
import { databaseIn } from '../../../src/server/node/storage/open.ts'
import { sqliteStorage } from '../../../src/server/node/storage/sqlite.ts'
import { message, row } from '../../../src/testing/storage/specimens.ts'
import { liveChat, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

const checkout = fileURLToPath(new URL('../../..', import.meta.url))
/** In CI the command as it is built, which is what was to be tested and starts in a third of the time; else from its sources. */
const program = process.env.CI ? [join(checkout, 'dist/cli.js')] : ['--import', 'tsx', join(checkout, 'src/cli.ts')]

/** `frontdesk …` as a process of its own, whose words are gathered. */
function frontdesk(...args: string[]) {
  const child: ChildProcess = spawn(process.execPath, [...program, ...args], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  let errors = ''
  let wake = (): void => {}
  child.stdout?.on('data', (chunk) => {
    output += chunk
    wake()
  })
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, output, errors })
      wake()
    })
  })
  return {
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    async says(words: RegExp): Promise<string> {
      while (!words.test(output)) {
        if (child.exitCode !== null) throw new Error(`It ended without saying ${words}: ${output}${errors}`)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return output
    },
  }
}

const demo = join(checkout, 'demo/frontdesk.json')

describe('frontdesk', { timeout: 60_000 }, () => {
  it('starts, tells where everything is, prints links while it runs, and closes tidily at a signal', async () => {
    const data = tempFolder()
    const server = frontdesk('start', '--config', demo, '--port', '0', '--data', data)
    const words = await server.says(/Ctrl-C/)
    const url = /Shop +(http:\/\/localhost:\d+)\/\n/.exec(words)?.[1] ?? ''
    expect(words).toContain(`Inbox   ${url}/inbox/\n`)
    expect(words).toContain(`Demo    ${url}/demo/\n`)
    expect(words).toMatch(new RegExp(`${url}/sign-in#[\\w-]{43}\n`))
    expect((await fetch(`${url}/health`)).status).toBe(200)

    const added = await frontdesk('agent', 'add', '--name', 'Ada', '--data', data).ended
    expect(added).toMatchObject({
      code: 0,
      output: expect.stringContaining(`Sign in as Ada, once, within 24 hours:\n${url}/sign-in#`),
    })
    const link = await frontdesk('sign-in', '--data', data).ended
    expect(link).toMatchObject({ code: 0, output: expect.stringContaining('Sign in as Ingrid') })

    // Under npm a Ctrl-C comes twice.
    server.kill('SIGINT')
    server.kill('SIGINT')
    expect(await server.ended).toMatchObject({ code: 0, errors: '' })

    const again = frontdesk('start', '--config', demo, '--port', '0', '--data', data)
    expect(await again.says(/Ctrl-C/)).not.toContain('/sign-in#')
    again.kill('SIGTERM')
    expect((await again.ended).code).toBe(0)
  })

  it('ends with 1 and one line that says what to do, when it cannot start', async () => {
    const taken = await startHost()
    const folder = tempFolder()
    writeFileSync(join(folder, 'file'), '')
    const broken = join(folder, 'frontdesk.json')
    writeFileSync(broken, '{ "sites": [] }')
    const faulty = join(folder, 'faulty.json')
    writeFileSync(faulty, '{ "sites": [{ "id": "shop", "name": "Shop", "origins": [], "playbook": "file" }] }')
    const tries: [args: string[], words: RegExp][] = [
      [['--config', demo, '--port', String(taken.port), '--data', join(folder, 'a')], /^Port \d+ is taken\. .*--port\.\n$/],
      [
        ['--config', demo, '--port', '0', '--data', join(folder, 'file')],
        /^.*A file stands where the data folder should be\. .*--data\.\n$/,
      ],
      [
        ['--config', faulty, '--port', '0', '--data', join(folder, 'b')],
        /^Site "shop": The playbook cannot be run\.\nThis is not JSON: .*\n$/,
      ],
      [['--config', broken], /^.*frontdesk\.json: sites: must name at least one site\n$/],
      [['--config', join(folder, 'nowhere.json')], /^The configuration: There is no file .*nowhere\.json\. .*\n$/],
    ]
    const ends = await Promise.all(tries.map(async ([args, words]) => ({ words, end: await frontdesk('start', ...args).ended })))
    for (const { words, end } of ends) {
      expect([end.code, end.output], end.errors).toEqual([1, ''])
      expect(end.errors).toMatch(words)
    }
  })

  it('publishes a playbook while the server runs, says what is different, and nothing that has faults', async () => {
    const folder = tempFolder()
    const host = await startHost({}, folder)
    const file = join(folder, 'playbook.json')
    const publish = () => frontdesk('publish', file, '--site', 'shop', '--data', join(folder, 'data')).ended
    writeFileSync(file, liveChat.replace('"name": "Live chat"', '"name": "Better"'))
    const { code, output } = await publish()
    expect([code, output.split('\n').slice(1)]).toEqual([0, ['  name: "Live chat" → "Better"', '  de: 35 of 35 texts', '']])
    expect(output).toContain('"live-chat" is published on site "shop" as version 2 (')
    expect(await (await fetch(`${host.url}/sites/shop/playbook.json`)).json()).toMatchObject({ name: 'Better' })
    expect((await publish()).output).toContain('as version 2 (')

    const half = JSON.parse(liveChat)
    delete half.texts.de.greeting
    writeFileSync(file, JSON.stringify(half))
    const { output: told, errors: hints } = await publish()
    expect([told, hints]).toEqual([
      expect.stringContaining('  de: 34 of 35 texts'),
      expect.stringMatching(/^hint: texts\.de\.greeting\.text: /),
    ])
    writeFileSync(file, liveChat.replace('"name": "Live chat"', '"name": "Better"'))
    expect((await publish()).output).toContain('as version 4 (')

    writeFileSync(file, liveChat.replace('"next": "topic"', '"next": "nowhere"'))
    expect(await publish()).toMatchObject({ code: 1, output: '', errors: expect.stringMatching(/^cards\.greeting\.next: /) })
    expect(await (await fetch(`${host.url}/sites/shop/playbook.json`)).json()).toMatchObject({ name: 'Better' })
  })

  it('[R18] forgets a person, their leads and the conversation, so that no file holds a word of them', async () => {
    const data = tempFolder()
    const file = databaseIn(data)
    const storage = sqliteStorage(file)
    const record = { site: 'shop', fields: {}, conversation: 'c', createdAt: 1, changedAt: 1 } as const
    const ann = await personId('shop', 'ann@hall.example', async (text) => sha256(text))
    await storage.append({
      conversation: row('c', 1),
      entries: [message(1, 'I live at Lyngveien 7')],
      records: [
        { ...record, id: ann, object: 'person', title: 'Ann of Lyngveien' },
        { ...record, id: 'c:lead', object: 'lead', title: 'Lamps for Lyngveien', person: ann },
      ],
    })
    await storage.close()
    expect(readFileSync(file, 'latin1')).toContain('Lyngveien')
    const { code, output } = await frontdesk('forget', '--email', 'Ann@Hall.example', '--site', 'shop', '--data', data).ended
    expect([code, output]).toEqual([0, expect.stringMatching(/^Erased: 2 records and 1 conversations\./)])
    for (const name of readdirSync(data)) expect(readFileSync(join(data, name), 'latin1'), name).not.toContain('Lyngveien')
  })

  it('lists what has not arrived, and has it tried again', async () => {
    const data = tempFolder()
    const open = () => sqliteStorage(databaseIn(data))
    const list = (...more: string[]) => frontdesk('deliveries', '--site', 'shop', '--data', data, ...more).ended
    const lead = { id: 'lead', site: 'shop', object: 'lead', title: 'Lamps', fields: {}, createdAt: 1, changedAt: 1 } as const
    const delivery = { site: 'shop', sink: 'webhook', id: 'd', record: 'lead', event: 'created', createdAt: 1 } as const
    const before = open()
    await before.append({ conversation: row('c', 1), entries: [message(1)], records: [lead], deliveries: [delivery] })
    await before.claim('shop', 'webhook', 1, 2)
    await before.settle({ ...delivery, attempts: 1 }, { done: false, error: 'It answered 410.', at: 2, nextAt: null })
    await before.close()
    expect((await list('--retry')).output).toBe('webhook · lead "Lamps" · 1 tries · given up · It answered 410.\n')

    const after = open()
    expect(await after.deliveries({ site: 'shop', state: 'due', limit: 9 })).toHaveLength(1)
    await after.settle({ ...delivery, attempts: 1 }, { done: true, at: 3 })
    await after.close()
    expect((await list()).output).toBe('Everything has arrived.\n')
  })

  it('checks a playbook, and names each fault with its path', async () => {
    const file = join(tempFolder(), 'playbook.json')
    writeFileSync(file, liveChat)
    expect(await frontdesk('check', file).ended).toMatchObject({ code: 0, output: expect.stringContaining('is good') })
    writeFileSync(
      file,
      liveChat.replace('"next": "topic"', '"next": "nowhere"').replace('"next": "email"', '"next": "elsewhere"'),
    )
    const { code, errors } = await frontdesk('check', file).ended
    expect(code).toBe(1)
    expect(errors.split('\n').map((line) => line.split(':')[0])).toEqual(['cards.greeting.next', 'cards.name.next', ''])
  })
})
