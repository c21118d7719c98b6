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

export type OwnFields = ReturnType<typeof ownFields>
