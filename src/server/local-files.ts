import type { Files } from '../backend/files.ts'
import { type AgentFace, type Attachment, FrontdeskError, newId } from '../protocol/index.ts'
import type { Clock } from '../time/clock.ts'
import { FILE_LIMITS, isPicture, typeOfName } from './files/kinds.ts'
import { tidyName } from './files/name.ts'
import { ownerOf } from './files/owner.ts'
import type { Storage } from './storage.ts'

/** Files of a backend inside this page: whoever sends one is in the page too, so that its name is believed. */
export interface LocalFiles {
  /** For an agent, or for visitors. */
  of(agent?: AgentFace): Files
  /** The storage, with addresses that end as files are erased. */
  storage: Storage
}

export function createLocalFiles(storage: Storage, clock: Clock): LocalFiles {
  const addresses = new Map<string, string>()

  async function keep(file: File, site: string, owner: string, signal?: AbortSignal): Promise<Attachment> {
    const name = tidyName(file.name)
    const type = typeOfName(name)
    const { mostBytes } = FILE_LIMITS
    if (file.size > mostBytes)
      throw new FrontdeskError('too-large', `"${name}" is larger than ${mostBytes} bytes.`, { mostBytes })
    const size = type && isPicture(type) ? await measure(file) : {}
    if (!type || !size || file.size === 0) throw new FrontdeskError('wrong-type', `Files like "${name}" are not taken here.`, {})
    const kept = { id: newId(), name, type, bytes: file.size, ...size }
    const bytes = new Uint8Array(await file.arrayBuffer())
    signal?.throwIfAborted()
    await storage.keepFile({ file: kept, site, owner, at: clock.now() }, bytes)
    addresses.set(kept.id, URL.createObjectURL(new Blob([bytes], { type })))
    return kept
  }

  async function endAddresses(): Promise<void> {
    for (const [id, address] of addresses) {
      if (await storage.findFile(id)) continue
      URL.revokeObjectURL(address)
      addresses.delete(id)
    }
  }

  const of = (agent?: AgentFace): Files => ({
    async upload(file, { site, token = '', onProgress, signal }) {
      const who = agent ? ({ site, role: 'agent', agent } as const) : ({ site, role: 'visitor', visitor: token } as const)
      const kept = await keep(file, site, ownerOf(who), signal)
      onProgress?.(1)
      return kept
    },
    addressOf: ({ id }) => addresses.get(id) ?? '',
  })

  return {
    of,
    storage: {
      ...storage,
      async erase(site, visitor) {
        const erased = await storage.erase(site, visitor)
        await endAddresses()
        return erased
      },
      async eraseOld(site, before, limit) {
        const erased = await storage.eraseOld(site, before, limit)
        if (erased.length > 0) await endAddresses()
        return erased
      },
    },
  }
}

/** A picture's size; empty where nothing can measure it, and `undefined` when it is damaged. */
async function measure(file: File): Promise<{ width?: number; height?: number } | undefined> {
  if (!globalThis.createImageBitmap) return {}
  try {
    const { width, height } = await createImageBitmap(file)
    return { width, height }
  } catch {
    // `wrong-type`, as the caller says.
    return undefined
  }
}
