type CardJson = Record<string, unknown>

const capture = (field: string, next: string): CardJson => ({
  kind: 'capture',
  ...(/^(name|email|phone|organization)$/.test(field) ? { field } : { field: 'custom', key: field }),
  text: `Your ${field}?`,
  label: field,
  retryMessage: 'Once more?',
  optional: true,
  next,
})

/** Asks for these fields, and makes these objects of them. */
export function playbookThat(
  fields: readonly string[],
  create: readonly { object: string; title: string; fields?: Record<string, string> }[],
): object {
  const cards: Record<string, CardJson> = { end: { kind: 'outcome', qualified: true, create, next: null } }
  for (const [index, field] of fields.entries()) cards[field] = capture(field, fields[index + 1] ?? 'end')
  return { id: 'ask', name: 'Ask', locale: 'en', bot: { name: 'Robin' }, start: fields[0] ?? 'end', cards }
}
