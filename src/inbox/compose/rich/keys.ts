import { baseKeymap } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem } from 'prosemirror-schema-list'
import type { Plugin } from 'prosemirror-state'
import { commands, newLine } from './commands.ts'
import { nodes } from './schema.ts'

/** What keys do beside typing. Enter sends, as everywhere else where one writes to somebody; Tab goes on to what comes next on the page. */
export const editorKeys = (own: { onSend(): void; onLink(): void }): Plugin[] => [
  keymap({
    Enter: () => {
      own.onSend()
      return true
    },
    'Shift-Enter': newLine,
    'Mod-k': () => {
      own.onLink()
      return true
    },
    'Mod-b': commands.strong,
    'Mod-i': commands.em,
    'Mod-e': commands.code,
    'Mod-Shift-7': commands.ordered_list,
    'Mod-Shift-8': commands.bullet_list,
    'Mod-Shift-9': commands.blockquote,
    'Mod-Alt-c': commands.code_block,
    'Mod-]': sinkListItem(nodes.list_item),
    'Mod-[': liftListItem(nodes.list_item),
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
  }),
  keymap(baseKeymap),
]
