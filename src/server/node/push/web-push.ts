import { createHash } from 'node:crypto'
import type { Database } from '../storage/database.ts'
import type { Subscription } from './devices.ts'

/** The package, as far as we use it: it signs and encrypts, and does not dial. */
export type WebPush = Pick<typeof import('web-push'), 'generateVAPIDKeys' | 'generateRequestDetails'>

/** A request as a push service takes it. */
export interface Sealed {
  headers: Record<string, string | number>
  body: Buffer
}

/** Signs as this server, and encrypts for one device. */
export interface Sealer {
  /** What a browser subscribes with, base64url. */
  publicKey: string
  /** Throws where the device's keys are none. */
  seal(subscription: Subscription, text: string, topic: string, lifeMs: number): Sealed
}

/** `undefined`: it is not installed. */
export async function loadWebPush(onWarning: (message: string) => void = () => {}): Promise<WebPush | undefined> {
  try {
    return (await import('web-push')).default
  } catch (error) {
    // No code: closed inboxes are not called, and the owner is told why. Anything else goes up.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    onWarning('Agents cannot be called while their inbox is closed: npm install web-push, or say "push": false.')
    return undefined
  }
}

export function createSealer(library: WebPush, database: Database, contact: string): Sealer {
  const { publicKey, privateKey } = keysOf(library, database)
  return {
    publicKey,
    seal(subscription, text, topic, lifeMs) {
      const { headers, body } = library.generateRequestDetails(subscription, text, {
        vapidDetails: { subject: contact, publicKey, privateKey },
        TTL: Math.round(lifeMs / 1_000),
        urgency: 'high',
        // What is still on its way gives way to a later one; a topic may have 32 letters.
        topic: createHash('sha256').update(topic).digest('base64url').slice(0, 32),
        contentEncoding: 'aes128gcm',
      })
      return { headers: headers as Record<string, string | number>, body: body as Buffer }
    },
  }
}

/** Made at the first start: browsers are bound to them, and all have to subscribe anew where they are lost. */
function keysOf(library: WebPush, database: Database): { publicKey: string; privateKey: string } {
  return database.transaction(() => {
    const kept = database.prepare<{ vapid: string | null }>('SELECT vapid FROM meta').first()?.vapid
    if (kept) return JSON.parse(kept) as { publicKey: string; privateKey: string }
    const made = library.generateVAPIDKeys()
    database.prepare('UPDATE meta SET vapid = ?').run(JSON.stringify(made))
    return made
  })
}
