import { join, resolve } from 'node:path'
import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import type { FileLimits } from '../../protocol/index.ts'
import { systemClock } from '../../time/clock.ts'
import { FILE_LIMITS } from '../files/kinds.ts'
import { createHub, type Hub } from '../hub.ts'
import type { Storage } from '../storage.ts'
import { createAccounts } from './accounts.ts'
import { type Addresses, createAddresses } from './addresses.ts'
import { createApp } from './app.ts'
import { earlierBuildIn, keepBuild } from './earlier-build.ts'
import type { HostOptions, HostSite } from './host-options.ts'
import { identityChecker } from './identity.ts'
import { packageFolder } from './package-folder.ts'
import { createPeopleMail } from './people/mail.ts'
import { createSessions } from './people/sessions.ts'
import { createPushDesk, type PushDesk } from './push/push-desk.ts'
import { isContact, type PushOptions } from './push/push-options.ts'
import type { WebPush } from './push/web-push.ts'
import { sha256 } from './secret.ts'
import { createSignInPace } from './sign-in/pace.ts'
import { createSockets, type Sockets } from './sockets.ts'
import { insightTable } from './storage/insight.ts'
import { databaseIn, openDatabase } from './storage/open.ts'
import { sqliteReplies } from './storage/replies.ts'
import { storageIn } from './storage/sqlite.ts'
import { keepUrl } from './url.ts'

/** All the parts of a host, put together. */
export interface Assembly {
  url: string
  app: Hono<{ Bindings: HttpBindings }>
  sockets: Sockets
  hub: Hub
  storage: Storage
  push: PushDesk | undefined
  /** Make the administrator, and a code for their first link; `undefined` when there are agents already. */
  firstLink(): string | undefined
}

/** @throws {FrontdeskError} `storage`: the data cannot be opened. */
export function assemble(options: HostOptions & { library?: WebPush | undefined }, port: number): Assembly {
  const { clock = systemClock, onError = () => {}, demo = false, connectionsPerAddress = 200 } = options
  const addresses = createAddresses({ port, publicUrl: options.publicUrl, trustProxy: options.trustProxy })
  const sites = options.sites.map((site) => (demo ? withDemo(site, addresses, port) : site))
  const database = openDatabase(databaseIn(options.data))
  keepUrl(database, addresses.url)
  const storage = storageIn(database)
  const accounts = createAccounts(database, clock)
  const { url, isHttps } = addresses
  const sessions = createSessions({ database, accounts, clock, url, isHttps, port })
  const digest = async (token: string) => sha256(token)
  const identify = identityChecker(sites, clock)
  const files = limitsOf(options)
  const { mailer, pace, library } = options
  const push = library && createPushDesk({ ...pushOptions(options, addresses), library, database, clock, onError })
  const assets = resolve(options.assets ?? join(packageFolder(), 'dist'))
  const earlierBuild = resolve(earlierBuildIn(options.data))
  try {
    keepBuild(assets, earlierBuild, clock)
  } catch (error) {
    // No code: pages that are open now would miss what the next build has not; everything else goes on.
    onError(error)
  }
  // Who was invited and has not come yet is given nothing: a visitor would wait for somebody who never was here.
  const agents = async () =>
    accounts.people().flatMap(({ id, name, capacity, state }) => (state === 'active' ? [{ id, name, capacity }] : []))
  const ended = async () => accounts.people().flatMap(({ id, state }) => (state === 'ended' ? [id] : []))
  const insight = insightTable(database)
  const usualWait = async (site: string) => insight.usualWait(site, clock.now())
  const given = { digest, identify, agents, ended, usualWait, files, mailer, pushes: push?.pushes, onError }
  const hub = createHub({ storage, sites, clock, ...given, ...(pace && { pace }) })
  const sockets = createSockets({ hub, sessions, addresses, clock, connectionsPerAddress, onError })
  const app = createApp({
    storage,
    hub,
    insight,
    replies: sqliteReplies(database),
    accounts,
    addresses,
    sessions,
    peopleMail: mailer && createPeopleMail({ mailer, url, onError }),
    signInPace: createSignInPace(clock),
    push,
    files,
    clock,
    sites: new Map(sites.map((site) => [site.id, site])),
    assets,
    earlierBuild,
    demo,
    endSession: sockets.endSession,
    onError,
  })
  return {
    url,
    app,
    sockets,
    hub,
    storage,
    push,
    firstLink() {
      if (accounts.agents().length > 0) return undefined
      const { id } = accounts.add({ name: options.administrator ?? 'Administrator', role: 'admin' })
      return accounts.link(id)
    },
  }
}

function limitsOf({ files = {} }: HostOptions): FileLimits | undefined {
  if (files === false) return undefined
  const { mostBytes = FILE_LIMITS.mostBytes, types = FILE_LIMITS.types } = files
  return { mostBytes, types: [...types] }
}

/** Whom push services write to, unless the owner has said so. */
function pushOptions({ push, mail }: HostOptions, { url, isHttps }: Addresses): PushOptions {
  const contact = [mail ? `mailto:${mail.from}` : '', isHttps ? url : ''].find(isContact)
  return { contact, ...(push || {}) }
}

/** A site that our own demo pages may chat on too, by any name this machine has for itself. */
function withDemo(site: HostSite, { url }: Addresses, port: number): HostSite {
  const { origins } = site
  if (origins === 'any') return site
  return { ...site, origins: [...origins, url, `http://localhost:${port}`, `http://127.0.0.1:${port}`] }
}
