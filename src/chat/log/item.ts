import type { Effect } from '../../playbook/index.ts'
import type { AgentFace, Attachment, Author, CrmKind, DroppedCard, Expired, Unassigned } from '../../protocol/index.ts'

/** How far something that was said has come: only here, kept by the server, or refused by it. */
export type Delivery = 'sending' | 'sent' | 'failed'

/** What a timeline shows, one after another. `key` is unique in it and stays; `at` and `seq` are the server's, and absent until they are known. */
export type Item = { key: string; at?: number | undefined; seq?: number | undefined } & (
  | { kind: 'bot'; card: string; text: string }
  /** Said by the visitor: a message, or the answer to `card` in their own words, which can be taken back by its `step`. */
  | {
      kind: 'visitor'
      text: string
      delivery: Delivery
      card?: string | undefined
      step?: number | undefined
      files?: readonly Attachment[] | undefined
    }
  | { kind: 'agent'; text: string; delivery: Delivery; agent: AgentFace; files?: readonly Attachment[] | undefined }
  | { kind: 'event'; event: Event }
)

/** What happened beside the talking, shown as a small line. */
export type Event =
  /** `by`: they themselves, or whoever gave it to them. */
  | { name: 'joined'; agent: AgentFace; by?: Author | undefined }
  /** What agents are told: `reason`, why the server took it back; `card`, where the playbook goes on. */
  | { name: 'left'; agent: AgentFace; by?: Author | undefined; reason?: Unassigned['reason']; card?: string | undefined }
  /** A card that was put to the visitor, as agents see it. */
  | { name: 'dropped'; card: string; as: DroppedCard; by: AgentFace; delivery: Delivery }
  /** `usualMs`: how soon an agent usually comes, as far as it is known. */
  | { name: 'waiting'; waitMs: number; usualMs?: number | undefined }
  | { name: 'extended' }
  | { name: 'expired'; reason: Expired['reason'] | 'unreached' }
  | { name: 'qualified' }
  | { name: 'disqualified' }
  /** `amended`: it is another since an answer was taken back. */
  | { name: 'created' | 'amended'; object: CrmKind; title: string }
  | { name: 'closed'; by: 'visitor' | 'agent' | 'system' }
  | { name: 'identified'; user: string }
  | { name: 'rated'; score: number; text: string }
  /** An answer was taken back for another; `dropped` are answers that it made void. */
  | { name: 'changed'; from: string; to: string; dropped: readonly string[] }

/** What the bot says, as a line. */
export const sayingOf = ({ key, card, text }: Extract<Effect, { do: 'say' }>, at: number | undefined): Item => ({
  kind: 'bot',
  key,
  at,
  card,
  text,
})
