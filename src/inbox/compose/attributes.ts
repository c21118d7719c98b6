/** What both fields say of themselves. */
export interface FieldAttributes {
  'aria-label': string
  'aria-invalid': 'true' | 'false'
  'aria-describedby'?: string
}

/** `told`: the id of what is said about the room that is left. */
export const attributesOf = (field: { label: string; isTooLong: boolean; told: string | undefined }): FieldAttributes => ({
  'aria-label': field.label,
  'aria-invalid': field.isTooLong ? 'true' : 'false',
  ...(field.told !== undefined && { 'aria-describedby': field.told }),
})
