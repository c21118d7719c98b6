import { createHub, type Hub, type HubOptions } from '../../../src/server/hub.ts'
import type { Mail } from '../../../src/server/mail.ts'
import { systemClock } from '../../../src/time/clock.ts'

export type Server = Pick<Hub, 'accept' | 'start' | 'stop'>
export type MakeServer = (options: HubOptions, random: () => number) => Server

/** Everything in one process: what a host is today. */
export const oneProcess: MakeServer = (options) => createHub(options)

/**
 * Three processes over one storage: conversations are spread over them, the desk lives in one, a connection in any. They share nothing but
 * text, which takes its time from one to the other.
 */
export const threeProcesses: MakeServer = (options, random) => {
  const { clock = systemClock } = options
  const locals: Mail[] = []
  const hubs = [0, 1, 2].map((from) =>
    createHub({
      ...options,
      mail(here) {
        locals[from] = here
        return {
          conversation: (id, letter) => carry(from, ownerOf(id), (to, text) => to.conversation(id, JSON.parse(text)), letter),
          desk: (site, letter) => carry(from, ownerOf(site), (to, text) => to.desk(site, JSON.parse(text)), letter),
          // Nobody keeps a list of who is where: the processes that do not know the connection let the letter be.
          session(id, letter) {
            for (const to of locals.keys()) carry(from, to, (there, text) => there.session(id, JSON.parse(text)), letter)
          },
        }
      },
    }),
  )
  const arrivals = new Map<string, number>()

  function carry(from: number, to: number, deliver: (there: Mail, text: string) => void, letter: object): void {
    const text = JSON.stringify(letter)
    const way = `${from}-${to}`
    const at = Math.max(arrivals.get(way) ?? 0, clock.now() + Math.floor(random() * 30))
    arrivals.set(way, at)
    clock.after(at - clock.now(), () => {
      const there = locals[to]
      if (there) deliver(there, text)
    })
  }

  const ownerOf = (name: string): number => [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % hubs.length

  return {
    accept(socket, peer) {
      const hub = hubs[Math.floor(random() * hubs.length)] as Hub
      return hub.accept(socket, peer)
    },
    start: async () => void (await Promise.all(hubs.map((hub) => hub.start()))),
    stop: async () => void (await Promise.all(hubs.map((hub) => hub.stop()))),
  }
}
