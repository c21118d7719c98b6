import type { ComponentChildren, RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { MESSAGE_CHARS } from '../../protocol/limits.ts'
import type { Writing } from '../../ui/attach/props.ts'
import type { Sender } from '../../ui/composer.tsx'
import { Icon } from '../../ui/icon.tsx'
import { insert } from '../../ui/insert.ts'
import { limitIn } from '../../ui/limit.tsx'
import { later, useLater } from '../../ui/use-later.ts'
import { useSheet } from '../../ui/use-sheet.ts'
import { useInbox } from '../context.ts'
import repliesCss from '../replies/replies.css?inline'
import { attributesOf } from './attributes.ts'
import composeCss from './compose.css?inline'
import { EmojiButton } from './emoji-button.tsx'
import { PlainField } from './plain-field.tsx'
import type { Editor } from './rich/editor.ts'
import { saidIn } from './said.ts'
import { writingOf } from './writing.ts'

export interface ComposerProps {
  /** What the field is called, and what stands in it while it is empty. */
  label: string
  /** The word of the button that sends. */
  send: string
  /** What stands in it at first, in Markdown. */
  draft: string
  onSend(text: string): void
  /** At every change, with the whole text in Markdown. */
  onInput(text: string): void
  /** Adds files to the message; the other tools stand beside its button. */
  files?: FilesTool | undefined
  /** A tool that needs no editor. */
  further?: ComponentChildren
  /** Further tools, once there is an editor. */
  tools?: ((editor: Editor, slash: Slash) => ComponentChildren) | undefined
}

/** What happens when a slash begins a line. `false`: it is nothing but a slash. */
export type Slash = { current: () => boolean }

export type FilesTool = (
  writing: RefObject<Writing | null>,
  onSender: (sender: Sender | null) => void,
  others: ComponentChildren,
) => ComponentChildren

const CSS = [composeCss, repliesCss].join('\n')

/** Never asked for. */
const none = later<never>(() => new Promise(() => {}))

/**
 * Where an agent writes. Enter sends, Shift + Enter begins a new line. It is a plain field in which one writes Markdown until the editor has come, which
 * takes over what was written, the caret and the focus, but never amid the work of an input method.
 */
export function Composer({ label, send: sendWord, draft, onSend, onInput, files, further, tools }: ComposerProps) {
  const { words, clock, editor: comingEditor } = useInbox()
  const { module } = useLater(comingEditor ?? none, comingEditor !== undefined, clock)
  const [text, setText] = useState(draft)
  const [sender, setSender] = useState<Sender | null>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  /** The caret in what the editor takes over; where the editor is there already, nothing else is drawn before it, which would have the focus. */
  const [taken, setTaken] = useState<{ caret: number | undefined } | undefined>(() => module && { caret: undefined })
  const [isPlain, setPlain] = useState(false)
  const box = useRef<HTMLFormElement>(null)
  const slash = useRef(() => false)
  const plain = useRef<HTMLTextAreaElement>(null)
  useSheet(box, CSS)

  const left = MESSAGE_CHARS - text.length
  const told = limitIn(words)(left)
  const isEmpty = text.trim() === '' && !sender

  function change(markdown: string, said = markdown): void {
    setText(said)
    setPlain(said !== markdown)
    onInput(markdown)
  }
  function clear(): void {
    if (editor) editor.clear()
    else change('')
  }
  function focus(): void {
    if (editor) editor.focus()
    else plain.current?.focus()
  }
  /** What the last key has written is not drawn yet. */
  const now = (): string => (editor ? saidIn(editor).said : text)
  function send(): void {
    const said = now()
    if ((said.trim() === '' && !sender) || said.length > MESSAGE_CHARS) return
    const isTaken = sender ? sender.send(said.trim()) : false
    if (isTaken === undefined) return
    if (!isTaken) onSend(said)
    clear()
    // The button that was pressed is out of use now, and a phone would put its keyboard away.
    focus()
  }
  /** What is asked of it from outside, as it is when it is asked. */
  const latest = useRef({ change, clear, focus, now, send, slash: () => slash.current() })
  Object.assign(latest.current, { change, clear, focus, now, send })
  const writing = useMemo(() => ({ current: writingOf(box, latest) }), [])

  function takeOver(): void {
    const it = plain.current
    if (!module || taken || !it) return
    const isHere = (it.getRootNode() as ShadowRoot).activeElement === it
    setTaken({ caret: isHere ? it.selectionStart : undefined })
  }
  const isComposing = useRef(false)
  useLayoutEffect(() => {
    if (!isComposing.current) takeOver()
  }, [module])

  const others = (
    <>
      <EmojiButton onPick={(emoji) => (editor ? editor.insert(emoji) : insert(plain.current, emoji))} />
      {further}
      {editor && tools?.(editor, slash)}
      {editor && module && <module.FormatBar editor={editor} words={words.compose} />}
    </>
  )
  const attributes = attributesOf({ label, isTooLong: left < 0, told: told?.props.id })
  return (
    <form
      ref={box}
      class="composer compose"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div class="grow">
        {taken && module ? (
          <module.RichField text={text} caret={taken.caret} attributes={attributes} onEditor={setEditor} latest={latest} />
        ) : (
          <PlainField
            field={plain}
            text={text}
            attributes={attributes}
            onText={change}
            onSend={send}
            onComposing={(is) => {
              isComposing.current = is
              if (!is) takeOver()
            }}
          />
        )}
        {files ? files(writing, setSender, others) : <div class="tools">{others}</div>}
      </div>
      <button type="submit" class="send" aria-label={sendWord} title={sendWord} disabled={isEmpty || left < 0}>
        <Icon name="send" />
      </button>
      {told ?? (isPlain && <p class="limit">{words.compose.asPlain}</p>)}
    </form>
  )
}
