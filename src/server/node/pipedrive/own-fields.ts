import { isDetail } from '../../../protocol/index.ts'
import type { CrmRecord } from '../../crm/record.ts'

/** Which of our fields belongs into which custom field of Pipedrive's: by its key there, 40 letters and digits. Leads have those of deals. */
export type CustomFields = Readonly<Record<string, string>>

/** What a lead or a deal says in fields that Pipedrive has for it. What has no form that they take is in the note alone. */
export function ownFields({ fields }: Pick<CrmRecord, 'fields'>, customFields: CustomFields) {
  const { value, currency, closeDate } = fields
  const known = (field: string, text: string | undefined) => text !== undefined && text !== '' && isDetail(field, text)
  const amount = known('value', value) ? Number(value) : undefined
  const code = known('currency', currency) ? currency : undefined
  const day = known('closeDate', closeDate) && closeDate ? { expected_close_date: closeDate } : {}
  const custom = Object.fromEntries(
    Object.entries(customFields).flatMap(([field, key]) => (fields[field] ? [[key, fields[field]] as const] : [])),
  )
  return {
    // A lead has no amount without its currency; a deal then has the one of the account.
    lead: { ...(amount !== undefined && code && { value: { amount, currency: code } }), ...day, ...custom },
    deal: {
      ...(amount !== undefined && { value: amount }),
      ...(code && { currency: code }),
      ...day,
      ...(Object.keys(custom).length > 0 && { custom_fields: custom }),
    },
  }
}

/** The same, where they have been made already: what agents have emptied here is emptied there. A deal always has an amount, 0 where there is none, and a currency. */
export function changedFields(record: Pick<CrmRecord, 'fields' | 'emptied'>, customFields: CustomFields) {
  const own = ownFields(record, customFields)
  const gone = new Set(record.emptied)
  const day = gone.has('closeDate') && { expected_close_date: null }
  const custom = Object.fromEntries(
    Object.entries(customFields).flatMap(([field, key]) => (gone.has(field) ? [[key, null] as const] : [])),
  )
  const customOfDeal = { ...custom, ...own.deal.custom_fields }
  return {
    lead: { ...((gone.has('value') || gone.has('currency')) && { value: null }), ...day, ...custom, ...own.lead },
    deal: {
      ...(gone.has('value') && { value: 0 }),
      ...day,
      ...own.deal,
      ...(Object.keys(customOfDeal).length > 0 && { custom_fields: customOfDeal }),
    },
  }
}

export type ChangedFields = ReturnType<typeof changedFields>
export type OwnFields = ReturnType<typeof ownFields>
