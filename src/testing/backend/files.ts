import type { Backend } from '../../backend/backend.ts'
import type { Files } from '../../backend/files.ts'
import type { Attachment, Body } from '../../protocol/index.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { comeAsVisitor, newToken } from './client.ts'
import { aConversation, start, taken } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

const words = (): File => new File(['All that was said'], 'notes.txt', { type: 'text/plain' })

const naming = (...files: Attachment[]): Extract<Body, { kind: 'message' }> => ({ kind: 'message', text: '', files })

async function filesOf({ files }: Backend): Promise<Files> {
  holds(files, 'The backend has a way for files.')
  return files()
}

async function upload({ site }: BackendSubject, backend: Backend, token?: string, file = words()): Promise<Attachment> {
  return (await filesOf(backend)).upload(file, { site, token })
}

/** What a backend promises of files. Only for one that takes any. */
export const fileChecks: readonly Check<BackendSubject>[] = [
  check('[P38] carries a visitor’s file to the agent, who can have it, and back', async (subject) => {
    const { ada, visitor, conversation } = await taken(subject)
    const { files } = await visitor.expect('welcome', 'A visitor is welcomed.')
    holds(files?.types.includes('text/plain') && files.mostBytes > 100, 'It says that texts are taken.')
    const file = await upload(subject, subject.visitor, visitor.token)
    same([file.name, file.type, file.bytes], ['notes.txt', 'text/plain', 17], 'It is known what it is.')
    holds(/^[\w-]{22,64}$/.test(file.id), `"${file.id}" cannot be guessed.`)
    visitor.append(conversation, naming(file))
    same((await ada.expectEntry(conversation, 'message')).body, naming(file), 'The agent gets it.')
    same(await contentOf(subject.visitor, file), 'All that was said', 'The bytes are those that were sent.')

    const { backend } = await subject.agent('Ada')
    const answer = await upload(subject, backend)
    const id = ada.append(conversation, naming(answer))
    const heard = await visitor.expect('entries', 'The visitor gets the agent’s.', ({ entries }) =>
      entries.some((it) => it.id === id),
    )
    same(heard.entries.find((it) => it.id === id)?.body, naming(answer), 'It is the agent’s.')
  }),

  check('[P39] refuses a message that names a file which is not there, another’s, or not as it says', async (subject) => {
    const { visitor, conversation } = await aConversation(subject)
    const own = await upload(subject, subject.visitor, visitor.token)
    const others = await upload(subject, subject.visitor, newToken())
    const wrong: Attachment[] = [
      { ...own, id: 'x'.repeat(32) },
      others,
      { ...own, name: 'other.txt' },
      { ...own, type: 'image/png' },
    ]
    for (const file of wrong) {
      const id = visitor.append(conversation, naming(own, file))
      const refused = await visitor.expect('refused', 'It is refused.', (update) => update.id === id)
      same(refused.code, 'not-found', JSON.stringify(file))
    }
    visitor.append(conversation, naming(own))
    await visitor.expectEntry(conversation, 'message')
    const second = visitor.append('second', start)
    await visitor.expect('entries', 'Another conversation begins.', ({ entries }) => entries.some(({ id }) => id === second))
    const again = visitor.append('second', naming(own))
    same((await visitor.expect('refused', 'It is refused.', ({ id }) => id === again)).code, 'not-found', 'It is the first’s.')
  }),

  check('[P38] refuses what it does not take, and says so by its code', async (subject) => {
    const { token } = await comeAsVisitor(subject)
    const page = new File(['<script>alert(1)</script>'], 'page.html', { type: 'text/html' })
    const code = await upload(subject, subject.visitor, token, page).catch((error: { code?: string }) => error.code)
    same(code, 'wrong-type', 'A page that could run is not taken.')
  }),

  check('[P38] stops an upload when asked, before anything is kept of it', async (subject) => {
    const { token } = await comeAsVisitor(subject)
    const stopped = new AbortController()
    const files = await filesOf(subject.visitor)
    const going = files.upload(words(), { site: subject.site, token, signal: stopped.signal })
    stopped.abort()
    const reason = await going.then(
      () => undefined,
      (error: unknown) => error,
    )
    same((reason as Error | undefined)?.name, 'AbortError', 'It is told that it was stopped.')
  }),

  check('[P41] [R18] forgets a visitor’s files with them', async (subject) => {
    const { visitor, conversation } = await aConversation(subject)
    const file = await upload(subject, subject.visitor, visitor.token)
    visitor.append(conversation, naming(file))
    await visitor.expectEntry(conversation, 'message')
    visitor.send({ type: 'forget' })
    await visitor.expect('forgotten', 'The visitor is told.')
    same(await contentOf(subject.visitor, file), undefined, 'It cannot be had any more.')
  }),
]

/** What can be had at a file's address; `undefined` when nothing can. */
async function contentOf(backend: Backend, file: Attachment): Promise<string | undefined> {
  try {
    const answer = await fetch((await filesOf(backend)).addressOf(file))
    return answer.ok ? await answer.text() : undefined
  } catch {
    // No code: an address in the page's own memory, which is no address any more.
    return undefined
  }
}
