import { expect, test } from 'vitest'
import type { Devices } from '../../../src/server/node/push/devices.ts'
import { createSender } from '../../../src/server/node/push/sender.ts'
import type { Note } from '../../../src/server/push/note.ts'
import { createFakeClock, settle } from '../../../src/testing/clock.ts'

const note: Note = { tag: 't', title: 'Kari', body: '', open: '', isQuiet: false }

test('[P68] a server that stops while a push service thinks about it does not ask that again, and reads nothing more', async () => {
  const clock = createFakeClock()
  const failures: unknown[] = []
  const answers: ((status: number) => void)[] = []
  let isClosed = false
  const devices: Pick<Devices, 'subscription' | 'lose'> = {
    subscription() {
      if (isClosed) throw new Error('The database is closed.')
      return { endpoint: 'https://push.example/1', keys: { p256dh: '', auth: '' } }
    },
    lose() {},
  }
  const sender = createSender({
    devices: devices as Devices,
    dial: { mayCall: () => true, post: () => new Promise((resolve) => answers.push((status) => resolve({ status }))) },
    sealer: { publicKey: '', seal: () => ({ headers: {}, body: Buffer.from('') }) },
    clock,
    onError: (error) => void failures.push(error),
  })
  sender.send('phone', note, 60_000)
  sender.send('tablet', note, 60_000)
  await settle()
  sender.stop()
  isClosed = true
  const [busy, gone] = answers
  busy?.(503)
  gone?.(410)
  await clock.advance(300_000)
  expect([answers.length, failures, clock.pending()]).toEqual([2, [], 0])
})
