import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import * as v from 'valibot'
import { Email, FrontdeskError, Line } from '../../protocol/index.ts'
import { FILE_KINDS } from '../files/kinds.ts'
import type { HostOptions } from './host-options.ts'
import { isContact, isOrigin } from './push/push-options.ts'
import { hostSite, SiteConfig } from './site-config.ts'

const Port = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535))

const PublicUrl = v.pipe(
  v.string(),
  v.check(
    (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && new URL(url).pathname === '/',
    'must be an address such as "https://chat.shop.example", without a path',
  ),
)

const FileType = v.pipe(
  v.string(),
  v.check((type) => Object.hasOwn(FILE_KINDS, type), `must be one of ${Object.keys(FILE_KINDS).join(', ')}`),
)

const Contact = v.pipe(v.string(), v.check(isContact, 'must be "mailto:" and an e-mail address, or an https address'))

const Origin = v.pipe(v.string(), v.check(isOrigin, 'must be an origin such as "http://push.house:8080"'))

const twice = (sites: readonly { id: string }[]): string | undefined =>
  sites.find(({ id }, index) => sites.findIndex((other) => other.id === id) < index)?.id

/** `frontdesk.json`: what a host is told by its owner. */
const Config = v.strictObject({
  $schema: v.optional(v.string()),
  port: v.optional(Port),
  host: v.optional(v.string()),
  data: v.optional(v.string()),
  publicUrl: v.optional(PublicUrl),
  trustProxy: v.optional(v.boolean()),
  demo: v.optional(v.boolean()),
  administrator: v.optional(Line),
  files: v.optional(
    v.union([
      v.literal(false),
      v.strictObject({
        mostBytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
        types: v.optional(v.array(FileType)),
      }),
    ]),
  ),
  mail: v.optional(v.strictObject({ from: Email, smtp: v.optional(v.string()) })),
  push: v.optional(
    v.union([v.literal(false), v.strictObject({ contact: v.optional(Contact), services: v.optional(v.array(Origin)) })]),
  ),
  sites: v.pipe(
    v.array(SiteConfig),
    v.minLength(1, 'must name at least one site'),
    v.check(
      (sites) => twice(sites) === undefined,
      ({ input }) => `must not name the site "${twice(input)}" twice`,
    ),
  ),
})

/** What the command line says in place of the file. */
export interface Overrides {
  port?: string | undefined
  host?: string | undefined
  data?: string | undefined
}

/**
 * The host's options from a file. The mail server may stand in the environment, as `FRONTDESK_SMTP`, which counts more. Playbooks are named relative to the file and read as the host starts, `data` relative to the working folder (default `./data`).
 *
 * @throws {FrontdeskError} `bad-option`: the file cannot be read, or has faults, each named with its path.
 */
export function readConfig(file: string, { port, host, data }: Overrides = {}): HostOptions {
  const { sites, mail, $schema: _, ...config } = parseConfig(readText(file, 'The configuration'), file)
  return {
    ...config,
    ...(mail && { mail: { ...mail, smtp: process.env.FRONTDESK_SMTP ?? mail.smtp } }),
    data: data ?? config.data ?? './data',
    ...(port !== undefined && { port: parsePort(port) }),
    ...(host !== undefined && { host }),
    sites: sites.map(({ playbook, ...site }) => ({
      ...hostSite(site),
      ...(playbook !== undefined && {
        playbook: () => readText(resolve(dirname(file), playbook), `The playbook of site "${site.id}"`),
      }),
    })),
  }
}

function parseConfig(text: string, file: string): v.InferOutput<typeof Config> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw badConfig(file, `This is not JSON: ${(error as SyntaxError).message}`)
  }
  const result = v.safeParse(Config, value)
  if (result.success) return result.output
  throw badConfig(file, result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`).join('\n'))
}

function parsePort(text: string): number {
  const result = v.safeParse(Port, /^\d+$/.test(text) ? Number(text) : text)
  if (result.success) return result.output
  throw new FrontdeskError('bad-option', `--port ${text}: A port is a number from 0 to 65535.`, { option: 'port' })
}

/** The text of a file. `what` begins the message when it cannot be read, which is `bad-option`. */
export function readText(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const why =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `There is no file ${file}. Name the one you mean.`
        : (error as Error).message
    throw badConfig(what, why)
  }
}

const badConfig = (what: string, why: string): FrontdeskError<'bad-option'> =>
  new FrontdeskError('bad-option', `${what}: ${why}`, { option: 'config' })
