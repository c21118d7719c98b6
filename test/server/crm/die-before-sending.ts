import { versionOf } from '../../../src/playbook/index.ts'
import { PROTOCOL_VERSION } from '../../../src/protocol/index.ts'
import { localBackend } from '../../../src/server/local.ts'
import { sqliteStorage } from '../../../src/server/node/storage/sqlite.ts'
import { playbookThat } from './playbook.ts'

/** A server that is killed after a lead was kept, and before the sink has been told a word of it. */
const [file = ''] = process.argv.slice(2)
const playbook = playbookThat(['email'], [{ object: 'lead', title: 'Wants lamps' }])
const deliver = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => {})
}
const { visitor } = await localBackend({
  site: 'shop',
  playbook,
  storage: sqliteStorage(file),
  sinks: [{ name: 'webhook', deliver }],
})
const line = visitor.open({
  onUp() {
    line.send({ type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site: 'shop', token: 't'.repeat(43) })
    const page = { url: 'https://shop.example/lamps', title: 'Lamps', referrer: '' }
    const start = { kind: 'start', playbook: 'ask', version: versionOf(playbook), page, locale: 'en' } as const
    line.send({ type: 'append', conversation: 'c', id: 's', body: start })
    line.send({ type: 'append', conversation: 'c', id: 'a', body: { kind: 'answer', card: 'email', value: 'ann@hall.example' } })
  },
  onUpdate() {},
  onDown() {},
})
