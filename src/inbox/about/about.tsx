import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { DeskConversation, DeskItem } from '../../chat/index.ts'
import type { Source } from '../../playbook/index.ts'
import { DETAIL_FIELDS } from '../../protocol/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { questionsIn } from '../cards/questions.ts'
import { useInbox } from '../context.ts'
import { askedLabels } from './asked-labels.ts'
import { CreateWays } from './create-ways.tsx'
import { Currency } from './currency.tsx'
import { DetailField } from './field.tsx'
import { playbookFields } from './playbook-fields.ts'
import { SavedLine } from './saved-line.tsx'

interface AboutProps {
  talk: DeskConversation
  items: readonly DeskItem[]
  /** What the visitor has answered. */
  answers: ReadonlyMap<string, string>
}

/** What agents know of the visitor and the deal (R26), filled from the answers, and what is made of it (R27). */
export function About({ talk, items, answers }: AboutProps) {
  const words = useInbox().words.about
  const fields = useStore(talk.details.$fields)
  const { sources, cards } = useStore(talk.$state)
  const known: readonly string[] = DETAIL_FIELDS
  const ofPlaybook = useMemo(() => playbookFields(cards), [cards])
  const others = [...new Set([...ofPlaybook.keys(), ...answers.keys(), ...fields.keys()])].filter(
    (field) => !known.includes(field),
  )
  const asked = askedLabels(items)
  const questions = useMemo(() => questionsIn(items), [items])
  const questionOf = (source: Source | undefined) => (source?.from === 'playbook' ? questions.get(source.card) : undefined)
  const common = (field: string) => ({
    details: talk.details,
    field,
    state: fields.get(field),
    answer: answers.get(field),
    source: sources.get(field),
    question: questionOf(sources.get(field)),
  })
  return (
    <>
      <div class="about-ways">
        <CreateWays items={items} onCreate={(object) => talk.create(object)} />
        <SavedLine states={[...fields.values()]} />
      </div>
      <Group title={words.deal}>
        <div class="about-pair">
          <DetailField {...common('value')} label={words.value} inputMode="decimal" />
          <Currency {...common('currency')} />
        </div>
        <DetailField {...common('closeDate')} label={words.closeDate} type="date" />
      </Group>
      <Group title={words.person}>
        <DetailField {...common('name')} label={words.name} />
        <DetailField {...common('email')} label={words.email} inputMode="email" />
        <DetailField {...common('phone')} label={words.phone} inputMode="tel" />
      </Group>
      <Group title={words.organization}>
        <DetailField {...common('organization')} label={words.organizationName} />
        <DetailField {...common('address')} label={words.address} type="lines" />
      </Group>
      <Group title={words.note}>
        <DetailField {...common('note')} label={words.note} isLabelled={false} type="lines" />
      </Group>
      {others.length > 0 && (
        <Group title={words.other}>
          {others.map((field) => (
            <DetailField key={field} {...common(field)} label={asked.get(field) ?? ofPlaybook.get(field) ?? readable(field)} />
          ))}
        </Group>
      )}
    </>
  )
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="about-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

/** `orderNumber` and `order_number` → `Order number`. */
const readable = (field: string): string =>
  field
    .replace(/[-_]+/g, ' ')
    .replace(/(?<=\p{Ll})\p{Lu}/gu, (capital) => ` ${capital.toLowerCase()}`)
    .replace(/^./u, (first) => first.toUpperCase())
