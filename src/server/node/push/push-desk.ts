import type { Clock } from '../../../time/clock.ts'
import type { Pushes } from '../../push/pushes.ts'
import { trialNote } from '../../push/words.ts'
import type { Database } from '../storage/database.ts'
import { type Devices, sqliteDevices } from './devices.ts'
import { createDial, type Dial } from './dial.ts'
import { checkPush, type PushOptions } from './push-options.ts'
import { createSender } from './sender.ts'
import { createSealer, type WebPush } from './web-push.ts'

/** Everything that a host has for calling closed inboxes. */
export interface PushDesk {
  /** What a browser subscribes with. */
  publicKey: string
  devices: Pick<Devices, 'of' | 'keep' | 'forget'>
  mayCall: Dial['mayCall']
  /** Send this session's own device something to look at. */
  tryOut(session: string): void
  pushes: Pushes
  stop(): void
}

export interface PushDeskOptions extends PushOptions {
  library: WebPush
  database: Database
  clock: Clock
  onError(error: unknown): void
}

const TRIAL_MS = 60_000

/** @throws {FrontdeskError} `bad-option`: the owner's own words on it cannot be right. */
export function createPushDesk({ library, database, clock, onError, contact, services = [] }: PushDeskOptions): PushDesk {
  checkPush({ contact, services })
  const devices = sqliteDevices(database, clock)
  const dial = createDial(services)
  const sealer = createSealer(library, database, contact ?? 'mailto:nobody@localhost')
  const sender = createSender({ devices, dial, sealer, clock, onError })
  return {
    publicKey: sealer.publicKey,
    devices,
    mayCall: dial.mayCall,
    tryOut(session) {
      const device = devices.of(session)
      if (device) sender.send(session, trialNote(device), TRIAL_MS)
    },
    pushes: { ...devices, send: sender.send },
    stop: sender.stop,
  }
}
