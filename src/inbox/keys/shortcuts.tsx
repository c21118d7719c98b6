import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { DialogButton } from '../parts/dialog-button.tsx'
import { KeysList, type ListedKeys } from './keys-list.tsx'
import { WritingKeys } from './writing-keys.tsx'

/** The keys, listed; and the way to have them off, for whoever speaks to their computer or is clumsy with keys. */
export function ShortcutsButton() {
  const { words } = useInbox()
  return (
    <DialogButton icon="keys" name={words.shortcuts} shortcut="?" done={words.keys.close}>
      <Shortcuts />
    </DialogButton>
  )
}

function Shortcuts() {
  const { words, shortcuts, notify } = useInbox()
  const isOn = useStore(shortcuts.$on)
  const { keys } = words
  const notifyKey: ListedKeys = notify ? [[['b'], words.notify.title]] : []
  const listed: ListedKeys = [
    [['j', '↓'], keys.next],
    [['k', '↑'], keys.previous],
    [['Enter'], keys.open],
    [['/'], words.search],
    [['f'], words.filter.open],
    [['Esc'], keys.back],
    [['a'], words.assignToMe],
    [['r'], keys.reply],
    [['n'], words.notes.key],
    [['x'], words.close],
    [['1'], words.unassigned],
    [['2'], words.mine],
    [['3'], words.closed],
    ...notifyKey,
    [['?'], keys.list],
  ]
  return (
    <>
      <KeysList listed={listed} />
      <label class="dialog-switch">
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => shortcuts.turn(currentTarget.checked)} />
        <span>{keys.on}</span>
      </label>
      <WritingKeys />
    </>
  )
}
