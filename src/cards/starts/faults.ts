import { isFixedName } from '../../playbook/index.ts'
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
    faults.push({
      path: 'starts.proactive.greeting',
      message: 'The playbook has no first words for everybody. Say here what stands beside the launcher.',
    })
  return faults
}

/** Greetings that somebody reads in another language than the cards that follow. */
export function startHints({ starts, texts = {}, locale }: Opened): Fault[] {
  const { greeting, texts: greetings = {} } = starts?.proactive ?? {}
  if (greeting === undefined) return []
  return Object.keys(texts).flatMap((tag) =>
    Object.hasOwn(greetings, tag)
      ? []
      : [
          {
            path: `starts.proactive.texts.${tag}`,
            message: `The greeting is not translated. Whoever reads "${tag}" finds it in "${locale}".`,
          },
        ],
  )
}

function faultsOf(when: StartWhen | undefined, path: string): Fault[] {
  if (!when) return []
  const names = leavesOf(when, path).flatMap(({ path, leaf }) => {
    if (!('value' in leaf)) return []
    const name = leaf.value
    if (LATER.test(name))
      return [{ path: `${path}.value`, message: `"${name}" is known only in a conversation. Let the page tell it by "tracked".` }]
    return isFixedName(name)
      ? []
      : [
          {
            path: `${path}.value`,
            message: `"${name}" is no name of page or visitor, and nobody has answered yet. Take "page.path", "query.utm_source", "visitor.device" …`,
          },
        ]
  })
  return [...names, ...impossible(when, path)]
}
