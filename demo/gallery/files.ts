import type { Files } from '../../src/backend/files.ts'
import type { FileDoor } from '../../src/files/door.ts'
import { type Attachment, FrontdeskError } from '../../src/protocol/index.ts'
import { asks } from './cards.ts'
import { ada, bot, hello, joined, live, me, says, talk } from './lines.ts'
import { type State, soon } from './state.ts'

const file = (name: string, type: string, bytes: number, size?: { width: number; height: number }): Attachment => ({
  id: `gallery-${name}-0123456789`.replaceAll('.', '-'),
  name,
  type,
  bytes,
  ...size,
})
const wheel = file('wheel.png', 'image/png', 412_000, { width: 1200, height: 900 })
const frame = file('frame.png', 'image/png', 380_000, { width: 900, height: 1200 })
const lost: Attachment = { ...file('Receipt 2041.pdf', 'application/pdf', 31_000), id: 'here-0123456789abcdef01' }
const offer = file('Offer 2026-117, with all that was said on the phone.pdf', 'application/pdf', 84_000)

/** A server that never has enough of one file, has another at once, and will not have the third. */
const files: Files = {
  upload(sent, { onProgress }) {
    if (sent.name.endsWith('.txt')) return Promise.resolve(file(sent.name, 'text/plain', sent.size))
    if (sent.name.endsWith('.exe')) return Promise.reject(new FrontdeskError('wrong-type', 'Not this.', {}))
    onProgress?.(0.4)
    return new Promise(() => {})
  },
  addressOf: () => 'ada.svg',
}

const door = (): FileDoor => ({
  site: 'gallery',
  limits: { mostBytes: 2_000_000, types: ['image/png', 'application/pdf', 'text/plain'] },
  open: async () => files,
  hold() {},
  outbox: { pending: [], replace() {}, refuse() {}, drop: () => true },
})

/** A picture as a visitor's camera would have made it. */
async function picture(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(320, 240)
  const context = canvas.getContext('2d')
  if (context) {
    context.fillStyle = '#7fa08d'
    context.fillRect(0, 0, 320, 240)
    context.fillStyle = '#26483a'
    context.fillRect(40, 120, 240, 80)
  }
  return new File([await canvas.convertToBlob()], name, { type: 'image/png' })
}

/** Choose files, as the system's own dialogue would. */
const choose = (panel: ParentNode, names: readonly string[]) =>
  soon(panel, 'input[type=file]', async (input) => {
    const chosen = new DataTransfer()
    for (const name of names)
      chosen.items.add(name.endsWith('.png') ? await picture(name) : new File(['x'.repeat(40_000)], name, { type: 'text/plain' }))
    if (chosen.items.length === 0) return
    ;(input as HTMLInputElement).files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })

const searchEmoji = (panel: ParentNode, typed: string) =>
  soon(panel, '.tools .tool:last-of-type', (tool) => {
    tool.click()
    soon<HTMLInputElement>(panel, '.emoji:has([aria-label]) input', (field) => {
      field.value = typed
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
  })

/** Files on their way, and those that came. */
export const fileStates: readonly State[] = [
  {
    title: 'Files, before they are sent',
    about: 'Under way, done, and refused.',
    items: talk(...joined),
    view: { ...live, files: door() },
    after: (panel) =>
      choose(panel, ['the-bill-and-everything-that-belongs-to-it.pdf', 'notes.txt', 'driver.exe', 'chain.png', 'gears.png']),
  },
  {
    title: 'Files',
    about: 'A picture opens large; others are saved. One that was lost with its page can be chosen again.',
    items: talk(
      ...joined,
      { ...me('It looks like this.'), files: [wheel] } as ReturnType<typeof me>,
      { ...says(ada, 'This is what it costs.'), files: [offer] } as ReturnType<typeof says>,
      { ...me(''), files: [wheel, frame] } as ReturnType<typeof me>,
      { ...me('', 'failed'), files: [lost] } as ReturnType<typeof me>,
    ),
    view: { ...live, files: door() },
  },
  {
    title: 'Files, chosen for a card',
    about: 'They are the answer once all of them are there; what is refused can be taken out.',
    items: talk(hello, bot('How does it look? Two or three pictures help us most.')),
    view: {
      ...asks({ kind: 'upload', text: 'How does it look?', key: 'pictures', most: 4, optional: true, next: null }),
      files: door(),
    },
    after: (panel) => choose(panel, ['gears.png', 'the-bill-and-everything-that-belongs-to-it.txt', 'driver.exe']),
  },
  {
    title: 'Emoji',
    about: 'Drawn by the visitor’s own system.',
    items: talk(...joined),
    view: live,
    after: (panel) => searchEmoji(panel, ''),
  },
  {
    title: 'Emoji, looked for',
    about: 'By their names in the visitor’s language.',
    items: talk(...joined),
    view: live,
    locale: 'en',
    after: (panel) => searchEmoji(panel, 'heart'),
  },
  {
    title: 'Emoji, none',
    about: 'Nothing is called so.',
    items: talk(...joined),
    view: live,
    after: (panel) => searchEmoji(panel, 'qqq'),
  },
]
