import { faultAt, isFixedName } from '../../playbook/index.ts'
import type { Fault } from '../../protocol/index.ts'
import { impossible } from '../when-faults.ts'
import { leavesOf } from './leaves.ts'
import { firstWords, type Opened } from './opening.ts'
import type { StartWhen } from './schema.ts'

/** What nobody can know before the visitor has touched the chat. */
const LATER = /^(?:identity\..*|visitor\.identified|playbook\.locale|now\.(?:agentsOnline|open))$/

/** Starts that can never be, or would stand there without a word. */
export function startFaults(playbook: Opened): Fault[] {
  const { where, proactive } = playbook.starts ?? {}
  const faults = [...faultsOf(where, 'starts.where'), ...faultsOf(proactive?.when, 'starts.proactive.when')]
  if (proactive && !proactive.greeting && !firstWords(playbook))
    faults.push(faultAt('starts.proactive.greeting', 'no-greeting', {}))
  return faults
}

/** Greetings that somebody reads in another language than the cards that follow. */
export function startHints({ starts, texts = {}, locale }: Opened): Fault[] {
  const { greeting, texts: greetings = {} } = starts?.proactive ?? {}
  if (greeting === undefined) return []
  return Object.keys(texts).flatMap((tag) =>
    Object.hasOwn(greetings, tag)
      ? []
      : [faultAt(`starts.proactive.texts.${tag}`, 'greeting-not-translated', { locale: tag, own: locale })],
  )
}

function faultsOf(when: StartWhen | undefined, path: string): Fault[] {
  if (!when) return []
  const names = leavesOf(when, path).flatMap(({ path, leaf }): Fault[] => {
    if (!('value' in leaf)) return []
    const name = leaf.value
    const at = `${path}.value`
    if (LATER.test(name)) return [faultAt(at, 'only-in-conversation', { name })]
    return isFixedName(name) ? [] : [faultAt(at, 'not-at-start', { name })]
  })
  return [...names, ...impossible(when, path)]
}
