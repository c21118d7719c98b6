import { atom, type ReadableAtom } from 'nanostores'
import type { PushView } from '../../../server/node/routes/push.ts'
import { askAt } from '../../asked/ask.ts'
import { PUSH_API, subscribe } from '../../worker/subscribe.ts'
import type { Switches } from '../switches.ts'
import type { Ways } from '../ways.ts'
import { inability } from './able.ts'
import type { Closed, ClosedState } from './closed.ts'
import { registerWorker, workerHere } from './registration.ts'

export interface BrowserClosedOptions {
  ways: Pick<Ways, 'permission' | 'ask'>
  switches: Switches
  /** A language tag: what is shown is worded in it. */
  $language: ReadableAtom<string>
}

/** Web Push in this browser: its push service keeps what the server sends until the browser takes it, whatever is open. */
export function browserClosed({ ways, switches, $language }: BrowserClosedOptions): Closed {
  const ask = askAt(PUSH_API)
  const $state = atom<ClosedState>('none')
  let known: Omit<PushView, 'isOn'> = { key: '', isLost: false }
  /** One after another: what is told the server last is what was asked for last. */
  let turns = Promise.resolve()
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    turns = turns.then(task)
    return turns
  }

  /** Where it stands: the server knows of this session, the browser of its own subscription, and either may have lost it. */
  async function look(): Promise<void> {
    const view = await ask<PushView>('GET', '')
    if (view.is !== 'ok') return
    const { key, isOn, isLost } = view.value
    known = { key, isLost }
    const why = inability(window)
    if (why) return $state.set(why)
    // Never begun, or ended by the agent, here or from another browser.
    if (!isOn && !isLost) return $state.set(resting())
    if (ways.permission() !== 'granted') return turnOff()
    if (isOn && $state.get() === 'on') return
    $state.set('turning')
    await turnOn({ again: true })
  }

  const resting = (): ClosedState => (ways.permission() === 'denied' ? 'denied' : 'off')

  async function turnOn(how: { again?: true } = {}): Promise<void> {
    try {
      const { pushManager } = await registerWorker()
      const { endpoint, keys } = await subscribe(pushManager, known)
      const told = { endpoint, keys, wanted: switches.current(), language: $language.get(), ...how }
      const kept = await ask('PUT', '', told)
      if (kept.is === 'ok') known = { ...known, isLost: false }
      const isEnded = how.again && kept.is === 'refused' && kept.status === 404
      $state.set(kept.is === 'ok' ? 'on' : isEnded ? resting() : 'failed')
    } catch {
      // `offline`, of the push service: the switch says so.
      $state.set('failed')
    }
  }

  async function turnOff(): Promise<void> {
    $state.set('turning')
    await unsubscribe()
    $state.set((await ask('DELETE', '')).is === 'ok' ? resting() : 'failed')
  }

  async function unsubscribe(): Promise<void> {
    try {
      const here = await workerHere()
      await (await here?.pushManager.getSubscription())?.unsubscribe()
    } catch {
      // No code: the server no longer sends anything to it.
    }
  }

  /** Another choice, or another language. A browser that was silenced from elsewhere meanwhile is not called again by it. */
  const tellAgain = async (): Promise<void> => {
    if ($state.get() !== 'on') return
    await turnOn({ again: true })
    // Its push service may have let go of it meanwhile.
    if ($state.get() !== 'on') await look()
  }

  const tell = (): void => void inTurn(tellAgain)
  switches.$wanted.listen(tell)
  $language.listen(tell)
  void inTurn(look)

  return {
    $state,
    async turn(on) {
      $state.set('turning')
      if (!on) return inTurn(turnOff)
      const permission = await ways.ask()
      if (permission !== 'granted') return $state.set(resting())
      await inTurn(turnOn)
    },
    look: () => inTurn(look),
    tryOut: async () => (await ask('POST', '/trial')).is === 'ok',
  }
}
