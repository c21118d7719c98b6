/** Put a text where the caret is, in the place of what is selected, and the focus behind it, as if it had been typed. */
export function insert(field: HTMLTextAreaElement | null, text: string): void {
  if (!field) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}
