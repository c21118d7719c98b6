import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll } from 'vitest'

/** An e-mail as a mail server took it. */
export interface Arrived {
  /** By the envelope, whatever its head says. */
  from: string
  to: string[]
  mail: Email
  /** As it came. */
  source: string
}

/** A mail server that knows one user, and keeps what it is given. */
export interface PostOffice {
  /** For `mail.smtp`, with user and password. */
  url: string
  readonly arrived: readonly Arrived[]
  /** What it says to those who bring something, in place of taking it; `null` takes it. */
  refusal: string | null
  close(): Promise<void>
}

export async function openPostOffice(): Promise<PostOffice> {
  const arrived: Arrived[] = []
  const office = { refusal: null as string | null }
  const server = new SMTPServer({
    // Its own certificate is one that nobody trusts.
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'desk' && password === 'p@ss' ? done(null, { user: username }) : done(new Error('Who are you?')),
    async onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      if (office.refusal !== null) return done(new Error(office.refusal))
      const source = Buffer.concat(chunks).toString()
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      arrived.push({ from, to: envelope.rcptTo.map(({ address }) => address), mail: await PostalMime.parse(source), source })
      done()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return Object.assign(office, {
    url: `smtp://desk:p%40ss@127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    arrived,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  })
}

/** One for the tests of the calling file, open before the first and closed after the last. */
export function usePostOffice(): () => PostOffice {
  let office: PostOffice
  beforeAll(async () => {
    office = await openPostOffice()
  })
  afterAll(() => office?.close())
  return () => office
}
