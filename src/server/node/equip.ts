import { FrontdeskError } from '../../protocol/index.ts'
import { type Clock, systemClock } from '../../time/clock.ts'
import type { Sink } from '../crm/sink.ts'
import type { Site } from '../hub.ts'
import type { HostSite } from './host-options.ts'
import { dialIn } from './phone-numbers.ts'
import { pipedrive } from './pipedrive/sink.ts'
import { webhook } from './webhook.ts'

/**
 * A site as the hub knows it, with everything that its settings ask for.
 *
 * @throws {FrontdeskError} `bad-option`: a setting cannot be right, or a package for it is missing.
 */
export async function equip(site: HostSite, clock: Clock = systemClock): Promise<HostSite & Site> {
  const webhooks = await Promise.all((site.webhooks ?? []).map((options) => webhook(options, clock)))
  const crm = site.pipedrive ? [await pipedrive(site.pipedrive)] : []
  const sinks = [...(site.sinks ?? []), ...webhooks, ...crm]
  checkNames(site.id, sinks)
  return { ...site, sinks, ...(site.country !== undefined && { dial: await dialIn(site.country) }) }
}

function checkNames(site: string, sinks: readonly Sink[]): void {
  const twice = sinks.find(({ name }, index) => sinks.findIndex((other) => other.name === name) < index)?.name
  if (twice === undefined) return
  const message = `Site "${site}" sends to two places that are both called "${twice}". Give each a "name" of its own.`
  throw new FrontdeskError('bad-option', message, { option: 'name' })
}
