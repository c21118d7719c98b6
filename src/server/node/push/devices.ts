import type { Clock } from '../../../time/clock.ts'
import type { Device, Wanted } from '../../push/device.ts'
import type { Pushes } from '../../push/pushes.ts'
import type { Database } from '../storage/database.ts'

/** Where a device is reached, and what only it can read. */
export interface Subscription {
  endpoint: string
  keys: { p256dh: string; auth: string }
}

export interface KnownDevice extends Pick<Device, 'wanted' | 'language'>, Pick<Subscription, 'endpoint'> {
  /** It is not called: its push service knows it no more. */
  isLost: boolean
}

/** The devices in SQLite. They go with their session, however that ends. Everything throws `storage`. */
export interface Devices extends Omit<Pushes, 'send'> {
  /** `undefined`: there is none, or its session is over. */
  subscription(session: string): Subscription | undefined
  of(session: string): KnownDevice | undefined
  /** One address is one device: whichever session named it before has none any more. */
  keep(session: string, subscription: Subscription, wanted: Wanted, language: string): void
  /** Its agent wants it to be called no more. */
  forget(session: string): void
  /** It can be reached no more; its browser may keep it again, under another address. */
  lose(session: string): void
}

interface Row {
  session: string
  agent: string
  endpoint: string
  p256dh: string
  auth: string
  wanted: string
  language: string
  lost: number
}

export function sqliteDevices(database: Database, clock: Clock): Devices {
  const rows = `SELECT d.*, s.agent FROM push_device d JOIN session s ON s.id = d.session JOIN agent a ON a.id = s.agent
    WHERE s.expires_at > ? AND a.ended_at IS NULL`
  const ofAgent = database.prepare<Row>(`${rows} AND s.agent = ? AND d.lost = 0`)
  const one = database.prepare<Row>(`${rows} AND d.session = ?`)
  const dropOthers = database.prepare('DELETE FROM push_device WHERE endpoint = ? AND session <> ?')
  const keep = database.prepare(
    `INSERT INTO push_device (session, endpoint, p256dh, auth, wanted, language) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (session) DO UPDATE SET endpoint = excluded.endpoint, p256dh = excluded.p256dh, auth = excluded.auth,
       wanted = excluded.wanted, language = excluded.language, lost = 0`,
  )
  const forget = database.prepare('DELETE FROM push_device WHERE session = ?')
  const lose = database.prepare('UPDATE push_device SET lost = 1 WHERE session = ?')
  const onCall = database.prepare<{ agent: string }>(
    'SELECT o.agent FROM on_call o JOIN agent a ON a.id = o.agent WHERE o.site = ? AND o.until > ? AND a.ended_at IS NULL',
  )
  const setOnCall = database.prepare(
    'INSERT INTO on_call (site, agent, until) VALUES (?, ?, ?) ON CONFLICT (site, agent) DO UPDATE SET until = excluded.until',
  )
  const offCall = database.prepare('DELETE FROM on_call WHERE site = ? AND agent = ?')
  const device = ({ session, agent, wanted, language }: Row): Device => ({
    session,
    agent,
    language,
    wanted: JSON.parse(wanted) as Wanted,
  })

  return {
    devices: (agent) => ofAgent.all(clock.now(), agent).map(device),
    of(session) {
      const row = one.first(clock.now(), session)
      return row && { ...device(row), endpoint: row.endpoint, isLost: row.lost === 1 }
    },
    subscription(session) {
      const row = one.first(clock.now(), session)
      if (row?.lost === 0) return { endpoint: row.endpoint, keys: { p256dh: row.p256dh, auth: row.auth } }
    },
    keep: (session, { endpoint, keys }, wanted, language) =>
      database.transaction(() => {
        dropOthers.run(endpoint, session)
        keep.run(session, endpoint, keys.p256dh, keys.auth, JSON.stringify(wanted), language)
      }),
    forget: (session) => void forget.run(session),
    lose: (session) => void lose.run(session),
    onCall: (site) => onCall.all(site, clock.now()).map(({ agent }) => agent),
    setOnCall: (site, agent, until) => void (until === null ? offCall.run(site, agent) : setOnCall.run(site, agent, until)),
  }
}
