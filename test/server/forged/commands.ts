import {
  type AgentBody,
  type AgentCommand,
  PROTOCOL_VERSION,
  type VisitorBody,
  type VisitorCommand,
} from '../../../src/protocol/index.ts'
import { start } from '../../../src/testing/backend/scenes.ts'

/** What becomes of a frame: `refused` with a code, an end of the line with one, another answer that names a code, or nothing at all. */
export type Fate = `refused ${string}` | `ended ${number}` | `answered ${string}` | 'nothing'

/** A command as its rightful sender would say it of a conversation, and what becomes of it from others. */
export interface Case<Command> {
  of: (conversation: string) => Command
  /** Of a conversation that is another agent's, or another visitor's. */
  foreign: Fate
  /** An agent's, of one that is with the bot still, and not there for agents. Default: as for `foreign`. */
  early?: Fate
  /** From its rightful sender, of one that is closed; absent where that is no forgery. */
  closed?: Fate
  /** Words that hold whatever was typed; every other text in it takes no markup. By path. */
  words?: readonly string[]
}

type Cases<Command extends { type: string }> = { [Type in Command['type']]: Case<Extract<Command, { type: Type }>> }
type Bodies<Body extends { kind: string }> = {
  [Kind in Body['kind']]: Omit<Case<never>, 'of'> & { body: Extract<Body, { kind: Kind }> }
}

const face = { id: 'grace', name: 'Grace' }

/** What agents append. A kind more, and the compiler asks for its case. */
export const agentBodies: Bodies<AgentBody> = {
  message: {
    body: { kind: 'message', text: 'I am Ada.' },
    foreign: 'refused taken',
    early: 'refused not-found',
    closed: 'refused closed',
    words: ['body.text'],
  },
  drop: {
    body: {
      kind: 'drop',
      card: 'dropped-1',
      as: {
        kind: 'question',
        text: 'Which one?',
        options: [
          { id: 'red', label: 'Red' },
          { id: 'blue', label: 'Blue' },
        ],
      },
    },
    foreign: 'refused taken',
    early: 'refused not-found',
    closed: 'refused closed',
    words: ['body.as.text', 'body.as.options.0.label', 'body.as.options.1.label'],
  },
  assign: {
    body: { kind: 'assign', agent: face },
    foreign: 'refused taken',
    early: 'refused not-found',
    closed: 'refused closed',
    words: ['body.agent.name'],
  },
  unassign: {
    body: { kind: 'unassign', agent: face, card: 'name' },
    foreign: 'refused taken',
    early: 'refused not-found',
    closed: 'refused closed',
    words: ['body.agent.name'],
  },
  // A lead may be made of what is closed (R28).
  create: { body: { kind: 'create', object: 'lead' }, foreign: 'refused taken', early: 'refused not-found' },
  close: { body: { kind: 'close' }, foreign: 'refused taken', early: 'refused not-found', closed: 'refused closed' },
}

/** What visitors append. */
export const visitorBodies: Bodies<VisitorBody> = {
  start: {
    body: start,
    foreign: 'refused forbidden',
    closed: 'refused closed',
    words: ['body.page.url', 'body.page.title', 'body.page.referrer', 'body.locale'],
  },
  message: {
    body: { kind: 'message', text: 'I am Kari.' },
    foreign: 'refused forbidden',
    closed: 'refused closed',
    words: ['body.text'],
  },
  answer: {
    body: { kind: 'answer', card: 'name', value: 'Nils' },
    foreign: 'refused forbidden',
    closed: 'refused closed',
    words: ['body.value'],
  },
  observed: {
    body: { kind: 'observed', card: 'name', facts: { at: 0, agentsOnline: true, url: 'https://shop.example/' } },
    foreign: 'refused forbidden',
    closed: 'refused closed',
    words: ['body.facts.url'],
  },
  handover: { body: { kind: 'handover', card: 'live' }, foreign: 'refused forbidden', closed: 'refused closed' },
  unreached: { body: { kind: 'unreached', card: 'live' }, foreign: 'refused forbidden', closed: 'refused closed' },
  extend: { body: { kind: 'extend' }, foreign: 'refused forbidden', closed: 'refused closed' },
  leave: { body: { kind: 'leave' }, foreign: 'refused forbidden', closed: 'refused closed' },
  close: { body: { kind: 'close' }, foreign: 'refused forbidden', closed: 'refused closed' },
  // A closed conversation may be rated (P21).
  rating: { body: { kind: 'rating', score: 1, text: 'Bad' }, foreign: 'refused forbidden', words: ['body.text'] },
  language: {
    body: { kind: 'language', locale: 'de' },
    foreign: 'refused forbidden',
    closed: 'refused closed',
    words: ['body.locale'],
  },
}

/** Everything else that agents say. What is answered `nothing` is a signal, or about nobody's conversation. */
export const agentCases: Omit<Cases<AgentCommand>, 'append'> = {
  hello: {
    of: () => ({ type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site: 'shop', online: true }),
    foreign: 'ended 4400',
  },
  watch: {
    of: (conversation) => ({ type: 'watch', conversation, since: 0, epoch: '' }),
    foreign: 'refused forbidden',
    words: ['epoch'],
  },
  unwatch: { of: (conversation) => ({ type: 'unwatch', conversation }), foreign: 'nothing' },
  detail: {
    of: (conversation) => ({ type: 'detail', conversation, id: 'forged', field: 'note', value: 'A lie', over: 0 }),
    foreign: 'refused forbidden',
    early: 'refused not-found',
    words: ['value'],
  },
  note: {
    of: (conversation) => ({ type: 'note', conversation, id: 'forged', text: 'A lie' }),
    foreign: 'refused forbidden',
    early: 'refused not-found',
    words: ['text'],
  },
  presence: { of: () => ({ type: 'presence', online: true }), foreign: 'nothing' },
  touch: { of: () => ({ type: 'touch' }), foreign: 'nothing' },
  list: { of: () => ({ type: 'list', folder: 'mine' }), foreign: 'answered rows' },
  search: { of: () => ({ type: 'search', words: 'arbar', folder: 'mine' }), foreign: 'answered found', words: ['words'] },
  facets: {
    of: () => ({ type: 'facets', words: 'arbar', filter: { page: 'shop' }, folder: 'mine' }),
    foreign: 'answered facets',
    words: ['words', 'filter.page'],
  },
  typing: { of: (conversation) => ({ type: 'typing', conversation, on: true }), foreign: 'nothing' },
  read: { of: (conversation) => ({ type: 'read', conversation, seq: 1 }), foreign: 'nothing' },
  ping: { of: () => ({ type: 'ping' }), foreign: 'answered pong' },
}

/** Everything else that visitors say. */
export const visitorCases: Omit<Cases<VisitorCommand>, 'append'> = {
  hello: {
    of: () => ({ type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site: 'shop', token: 't'.repeat(32) }),
    foreign: 'ended 4400',
  },
  watch: {
    of: (conversation) => ({ type: 'watch', conversation, since: 0, epoch: '' }),
    foreign: 'refused forbidden',
    words: ['epoch'],
  },
  typing: { of: (conversation) => ({ type: 'typing', conversation, on: true }), foreign: 'nothing' },
  read: { of: (conversation) => ({ type: 'read', conversation, seq: 1 }), foreign: 'nothing' },
  page: {
    of: (conversation) => ({ type: 'page', conversation, url: 'https://shop.example/', title: 'Shop' }),
    foreign: 'nothing',
    words: ['url', 'title'],
  },
  identify: { of: () => ({ type: 'identify', token: 'forged' }), foreign: 'answered identify', words: ['token'] },
  transcript: {
    of: (conversation) => ({ type: 'transcript', conversation, email: 'nils@example.com', locale: 'en' }),
    foreign: 'answered transcript not-found',
    words: ['locale'],
  },
  // It erases what is its sender's, and nothing else.
  forget: { of: () => ({ type: 'forget' }), foreign: 'answered forgotten' },
  ping: { of: () => ({ type: 'ping' }), foreign: 'answered pong' },
}
