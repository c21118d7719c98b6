import type { KeptReply, RepliesApi } from '../../src/inbox/replies/replies-api.ts'
import { NOW } from './gallery/data.ts'

const kept = (id: string, name: string, text: string, shared = true): KeptReply => ({
  id,
  name,
  text,
  shared,
  version: 1,
  at: NOW - 3_600_000,
  by: 'Ada Lovelace',
})

export const repliesKept: readonly KeptReply[] = [
  kept('a', 'greeting', 'Good morning, **{{visitor.name | and welcome}}**! I am {{agent.name}}.'),
  kept('b', 'parcel', 'Your parcel left today.\n\n- by train\n- then by ship'),
  kept('c', 'ترحيب', 'مرحبا {{visitor.name | بك}}، كيف يمكنني مساعدتك اليوم؟'),
  kept('d', `Donaudampfschifffahrtsgesellschaft${'skapitän'.repeat(5)}`, 'https://shop.example/'.concat('a1b2c3d4'.repeat(30))),
  kept('e', 'my sign-off', 'All the best, {{agent.name}}', false),
]

/** Kept replies without a server. What changes something is noted in `asked`. */
export function fakeReplies(own: Partial<RepliesApi> = {}, all: readonly KeptReply[] = repliesKept) {
  const asked: string[] = []
  const replies: RepliesApi = {
    async find(words, of) {
      const found = all.filter(
        ({ name, text, shared }) =>
          `${name} ${text}`.toLowerCase().includes(words.toLowerCase()) && (!of || (of === 'shared') === shared),
      )
      return { is: 'ok', value: { replies: found.slice(0, 50), more: found.length > 50 } }
    },
    async keep(id, { since, ...reply }) {
      asked.push(`keep ${reply.shared ? 'shared' : 'own'} ${since} ${reply.name}: ${reply.text}`)
      return { is: 'ok', value: kept(id, reply.name, reply.text, reply.shared) }
    },
    async remove({ id, version }) {
      asked.push(`remove ${id} ${version}`)
      return { is: 'ok', value: undefined }
    },
    ...own,
  }
  return { replies, asked }
}
