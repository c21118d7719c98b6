import { type Playbook, parsePlaybook } from '../../cards/index.ts'
import { versionOf } from '../../playbook/index.ts'
import type { AgentBody, AgentFace, Body, RowChange, VisitorBody } from '../../protocol/index.ts'
import { type Client, comeAsAgent, comeAsVisitor, newId, until } from './client.ts'
import type { BackendSubject } from './subject.ts'

/** How long the playbook's live chat card waits, in milliseconds. */
export const WAIT_MS = 60_000

/** The playbook that has to be in force: asks for a name, hands over, and makes a lead of whom nobody came to. */
export const checksPlaybook: Playbook = parsePlaybook({
  id: 'checks',
  name: 'For the checks',
  locale: 'en',
  bot: { name: 'Fritz' },
  start: 'name',
  cards: {
    name: {
      kind: 'capture',
      text: 'Who are you?',
      field: 'name',
      label: 'Name',
      retryMessage: 'Once more?',
      optional: true,
      next: 'live',
    },
    live: { kind: 'live-chat', onlineMessage: 'One moment', waitMs: WAIT_MS, offlineMessage: 'Nobody is here', offline: 'lead' },
    lead: { kind: 'outcome', qualified: true, create: [{ object: 'lead', title: 'From the chat' }], next: null },
  },
})

/** The page that the conversations of these checks begin on. */
export const pageUrl = 'https://shop.example/shoes'

export const start: Extract<VisitorBody, { kind: 'start' }> = {
  kind: 'start',
  playbook: checksPlaybook.id,
  version: versionOf(checksPlaybook),
  page: { url: pageUrl, title: 'Shoes', referrer: '' },
  locale: 'en',
}
export const handover: VisitorBody = { kind: 'handover', card: 'live' }
export const message = (text: string): Extract<Body, { kind: 'message' }> => ({ kind: 'message', text })
export const assignTo = ({ face }: { face: AgentFace }): AgentBody => ({ kind: 'assign', agent: face })

export interface Scene {
  visitor: Client & { token: string }
  conversation: string
  /** The name of this incarnation of the data. */
  epoch: string
}

/** A visitor whose conversation has begun, and who watches it. */
export async function aConversation(subject: BackendSubject): Promise<Scene> {
  const visitor = await comeAsVisitor(subject)
  const conversation = newId('conversation')
  const { epoch } = await visitor.expect('welcome', 'A visitor is welcomed.')
  visitor.append(conversation, start)
  await visitor.expectEntry(conversation, 'start')
  visitor.send({ type: 'watch', conversation, since: 1, epoch })
  return { visitor, conversation, epoch }
}

/** A visitor who stands at the live chat card, having asked for an agent. */
export async function atLiveChat(subject: BackendSubject): Promise<Scene> {
  const scene = await aConversation(subject)
  scene.visitor.append(scene.conversation, { kind: 'answer', card: 'name', value: 'Barbara' })
  await scene.visitor.expectEntry(scene.conversation, 'answer')
  scene.visitor.append(scene.conversation, handover)
  return scene
}

export type Agent = Client & { face: AgentFace }

/** A visitor who waits, and two agents who see it. */
export async function twoAgents(subject: BackendSubject): Promise<Scene & { ada: Agent; grace: Agent }> {
  const [ada, grace] = [await comeAsAgent(subject, 'Ada'), await comeAsAgent(subject, 'Grace')]
  const scene = await atLiveChat(subject)
  await scene.visitor.expectEntry(scene.conversation, 'waiting')
  for (const agent of [ada, grace]) {
    agent.send({ type: 'watch', conversation: scene.conversation, since: 0, epoch: '' })
    await agent.expectEntry(scene.conversation, 'waiting')
  }
  return { ...scene, ada, grace }
}

/** The same, and Ada has taken it. */
export async function taken(subject: BackendSubject): Promise<Scene & { ada: Agent; grace: Agent }> {
  const scene = await twoAgents(subject)
  scene.ada.append(scene.conversation, assignTo(scene.ada))
  await scene.ada.expectEntry(scene.conversation, 'assign')
  await scene.grace.expect('row-gone', 'Grace’s row goes.', ({ conversation }) => conversation === scene.conversation)
  return scene
}

/** Wait until an agent sees a conversation in this folder, with this status. */
export const rowOf = (client: Client, conversation: string, folder: RowChange['folder'], status: string) =>
  client.expect(
    'row',
    `A row in "${folder}" comes, with status "${status}".`,
    ({ row, folder: at }) => row.conversation === conversation && at === folder && row.status === status,
  )

/** Ask for the newest page of a folder. */
export async function list(subject: BackendSubject, client: Client, folder: RowChange['folder']): Promise<string[]> {
  const before = client.all('rows').length
  client.send({ type: 'list', folder })
  const page = await until(subject, 'The folder comes.', () =>
    client
      .all('rows')
      .slice(before)
      .find((rows) => rows.folder === folder),
  )
  return page.rows.map(({ conversation }) => conversation)
}
