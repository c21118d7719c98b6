import type { Clock } from '../../time/clock.ts'
import type { HubOptions, Site } from '../hub.ts'
import type { Mailer } from '../transcript/mailer.ts'
import type { PipedriveOptions } from './pipedrive/sink.ts'
import type { PushOptions } from './push/push-options.ts'
import type { MailOptions } from './smtp.ts'
import type { WebhookOptions } from './webhook.ts'

/** A site, and the playbook that its visitors get. */
export interface HostSite extends Site {
  /**
   * A playbook, or its JSON text, or a function that gives either, called as the host starts. Without one, or when it has faults or cannot be
   * had, the one that was in force before stays.
   */
  playbook?: unknown
  /**
   * Secrets, 32 characters or more, that the site's own server signs identity tokens with; several while one takes another's place. They
   * never go to a page. Default: nobody is vouched for.
   */
  identityKeys?: readonly string[] | undefined
  /** The country, ISO 3166, from which most visitors come (`NO`): phone numbers are then kept in E.164 too. Default: as they were typed. */
  country?: string | undefined
  /** Where what outcome cards create is posted to, signed; beside whatever is in `sinks`. */
  webhooks?: readonly WebhookOptions[] | undefined
  /** The Pipedrive account in which what outcome cards create is made. */
  pipedrive?: PipedriveOptions | undefined
}

/** Which files messages may carry. */
export interface FileOptions {
  /** The largest, in bytes. Default 10,000,000. */
  mostBytes?: number | undefined
  /** Content types, out of those that Frontdesk knows. Default: all of them. */
  types?: readonly string[] | undefined
}

export interface HostOptions {
  sites: readonly HostSite[]
  /** The folder for the database, made where it is missing. */
  data: string
  /** `0` takes any free one. Default `8787`. */
  port?: number | undefined
  /** The address to listen on. Default `127.0.0.1`, this machine alone; `0.0.0.0` is everybody. */
  host?: string | undefined
  /** Where people find this host, when that is not `http://localhost:<port>`. With `https:` cookies are for https alone. */
  publicUrl?: string | undefined
  /** A proxy of ours stands in front and writes `X-Forwarded-For`. Default `false`: whoever connects is the client. */
  trustProxy?: boolean | undefined
  /** Serve the demo pages, which may chat on every site. Default `false`. */
  demo?: boolean | undefined
  /** The name of the administrator that the first start makes. Default `Administrator`. */
  administrator?: string | undefined
  /** How many sockets one address may have open. Default `200`. */
  connectionsPerAddress?: number | undefined
  /** How fast one socket may send; see `HubOptions`. */
  pace?: HubOptions['pace']
  /** Which files messages may carry; `false`: none. Default: all that Frontdesk knows, of up to 10 MB. */
  files?: FileOptions | false | undefined
  /** The mail server by which visitors may have their transcript sent. Default: none, and it is not offered. */
  mail?: MailOptions | undefined
  /** Where those e-mails leave instead, by a way of your own. */
  mailer?: Mailer | undefined
  /** How agents are called whose inbox is closed; `false`: they are not. Default: by Web Push, where `web-push` is installed. */
  push?: PushOptions | false | undefined
  /** The folder with the built `site/`, `inbox/` and `demo/`. Default: this package's `dist`. */
  assets?: string | undefined
  clock?: Clock
  /** Something an owner should know and can mend, such as a playbook with faults. Default: it is forgotten. */
  onWarning?: (message: string) => void
  /** A failure that no client can be told of. Default: it is forgotten. */
  onError?: (error: unknown) => void
}
