import type { CrmKind } from '../../protocol/index.ts'
import type { CrmRecord } from '../../server/crm/record.ts'
import type { Parcel } from '../../server/crm/sink.ts'

const AT = Date.UTC(2026, 0, 5, 12)
const common = { site: 'shop', conversation: 'c', page: 'https://shop.example/lamps?q=1', createdAt: AT, changedAt: AT }

const organization: CrmRecord = {
  ...common,
  id: 'organization:hall',
  object: 'organization',
  title: 'Hall AS',
  fields: { organization: 'Hall AS' },
}

const person: CrmRecord = {
  ...common,
  id: 'person:ann',
  object: 'person',
  title: 'Ann',
  fields: { name: 'Ann', email: 'ann@hall.example', phone: '55 12 34 56' },
  phone: '+4755123456',
  organization: organization.id,
}

/** Something that was made in Ann's conversation, with Ann and where she works. */
export function parcel(object: CrmKind, { id = `c:${object}` } = {}): Parcel {
  const about = { id, event: 'created', createdAt: AT, attempts: 1 } as const
  if (object === 'organization') return { ...about, record: organization }
  if (object === 'person') return { ...about, record: person, organization }
  const record: CrmRecord = {
    ...common,
    id,
    object,
    title: 'Wants lamps',
    fields: { ...person.fields, room: 'the hall' },
    person: person.id,
    organization: organization.id,
  }
  return { ...about, record, person, organization }
}
