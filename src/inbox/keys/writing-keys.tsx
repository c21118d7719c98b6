import { useInbox } from '../context.ts'
import { FORMAT_KEYS, printedKey } from './format-keys.ts'
import { KeysList, type ListedKeys } from './keys-list.tsx'

/** What keys do in the field in which one writes, where every other key is a letter. */
export function WritingKeys() {
  const { words, editor, replies } = useInbox()
  const { keys, compose } = words
  const kept: ListedKeys = replies ? [[['/'], keys.kept]] : []
  const look = FORMAT_KEYS.map(([format, key]) => [[printedKey(key)], compose[format]] as const)
  const rich: ListedKeys = [...kept, ...look, [[printedKey(']')], keys.indent], [[printedKey('[')], keys.outdent]]
  const listed: ListedKeys = [
    [['Enter'], words.send],
    [['Shift+Enter'], keys.newLine],
    ...(editor ? rich : []),
    [['Esc'], keys.back],
  ]
  return (
    <>
      <h3 class="keys-more">{keys.writing}</h3>
      <KeysList listed={listed} />
    </>
  )
}
