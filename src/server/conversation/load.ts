import type { Playbook } from '../../cards/index.ts'
import { type Body, isFrontdeskError } from '../../protocol/index.ts'
import { readPlaybook } from '../playbooks/read.ts'
import type { Storage } from '../storage.ts'
import { emptyLedger, enter, type Ledger } from './ledger.ts'

const ENTRIES_PER_READ = 1_000

/** A conversation's ledger, as its log in storage gives it; an empty one for a conversation that has not begun. */
export async function loadLedger(storage: Storage, id: string): Promise<Ledger> {
  const ledger = emptyLedger(await storage.epoch())
  const row = await storage.find(id)
  while (row && ledger.entries.length < row.head) {
    const entries = await storage.read(id, ledger.entries.length, ENTRIES_PER_READ)
    const first = entries[0]
    if (!first) break
    if (first.seq === 1) ledger.playbook = await ownPlaybookOf(storage, row.site, first.body)
    for (const entry of entries) enter(ledger, entry, row)
  }
  // What the answers said cannot be read again without it.
  if (row && ledger.row && !ledger.playbook) ledger.row = { ...ledger.row, preview: ledger.row.preview || row.preview }
  return ledger
}

/** The playbook that a `start` names, if this site ever published it, and today's rules can read it: else the log alone is kept, as it is of an unknown one. */
export async function playbookOf(storage: Pick<Storage, 'playbook'>, site: string, body: Body): Promise<Playbook | undefined> {
  if (body.kind !== 'start') return undefined
  const text = await storage.playbook(site, body.version)
  if (text === undefined) return undefined
  try {
    return readPlaybook(body.version, text)
  } catch (error) {
    // `bad-playbook`: it was published under rules that allowed it. Anything else goes up.
    if (isFrontdeskError(error, 'bad-playbook')) return undefined
    throw error
  }
}

/** The playbook that a ledger is read by: in its own language, in which the owner reads what is made of the answers. */
export async function ownPlaybookOf(...which: Parameters<typeof playbookOf>): Promise<Playbook | undefined> {
  const found = await playbookOf(...which)
  return found && { ...found, texts: undefined }
}
