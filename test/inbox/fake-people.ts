import type { Answer } from '../../src/inbox/asked/ask.ts'
import type { ListedPerson, PeopleApi, You, YouApi } from '../../src/inbox/people/api.ts'
import { NOW } from './gallery/data.ts'

const HOUR = 3_600_000
const ok = async <Value>(value: Value): Promise<Answer<Value>> => ({ is: 'ok', value })

const ada: ListedPerson = {
  id: 'ada',
  name: 'Ada Lovelace',
  email: 'ada@shop.example',
  role: 'admin',
  state: 'active',
  usedAt: NOW - HOUR,
  sessions: 2,
  held: 0,
}

export const everybody: ListedPerson[] = [
  ada,
  { ...ada, id: 'leila', name: 'ليلى حداد', email: 'leila@shop.example', role: 'agent', sessions: 1, held: 3 },
  {
    ...ada,
    id: 'max',
    name: 'Maximiliane von Hohenstein-Wallerburg-Schönhausen-Donaudampfschifffahrt',
    email: `maximiliane@${'a-rather-long-name.'.repeat(6)}example`,
    role: 'agent',
    usedAt: null,
    sessions: 0,
  },
  {
    ...ada,
    id: 'new',
    name: 'wen@shop.example',
    email: 'wen@shop.example',
    role: 'agent',
    state: 'invited',
    usedAt: null,
    sessions: 0,
  },
  {
    ...ada,
    id: 'old',
    name: 'Bob Okafor',
    email: 'bob@shop.example',
    role: 'agent',
    state: 'ended',
    usedAt: null,
    sessions: 0,
    held: 1,
  },
]

const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

export const ownYou: You = {
  agent: { id: 'ada', name: 'Ada Lovelace', email: 'ada@shop.example', role: 'admin' },
  hasPassword: true,
  sessions: [
    { id: 's1', createdAt: NOW - 90 * HOUR, usedAt: NOW, address: '203.0.113.7', device: AGENT, isThis: true, isCalled: false },
    {
      id: 's2',
      createdAt: NOW - 700 * HOUR,
      usedAt: NOW - 30 * HOUR,
      address: '2001:db8:85a3::8a2e:370:7334',
      device: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1',
      isThis: false,
      isCalled: true,
    },
    {
      id: 's3',
      createdAt: NOW - 800 * HOUR,
      usedAt: NOW - 600 * HOUR,
      address: '',
      device: 'curl/8',
      isThis: false,
      isCalled: false,
    },
  ],
}

/** The server's people without a server. What changes something is noted in `asked`. */
export function fakePeople(own: Partial<PeopleApi> = {}, ownAccount: Partial<YouApi> = {}) {
  const asked: string[] = []
  const note = <Value>(what: string, value: Value): Promise<Answer<Value>> => {
    asked.push(what)
    return ok(value)
  }
  const people: PeopleApi = {
    people: () => ok({ people: everybody, mails: false }),
    invite: (email, role) =>
      note(`invite ${email} ${role}`, {
        purpose: 'invitation',
        mailed: false,
        link: `https://chat.shop.example/sign-in/invitation#${'a1B2c3D4'.repeat(5)}xyz`,
      }),
    link: (id) => note(`link ${id}`, { purpose: 'reset', mailed: true }),
    change: (id, change) => note(`change ${id} ${JSON.stringify(change)}`, { person: ada }),
    endSessions: (id) => note(`end sessions of ${id}`, undefined),
    ...own,
  }
  const account: YouApi = {
    you: () => ok(ownYou),
    save: (face) => note(`save ${JSON.stringify(face)}`, ownYou),
    saveLanguage: (language) => note(`speak ${language}`, ownYou),
    savePassword: () => note('save password', undefined),
    endSession: (id) => note(`end ${id}`, undefined),
    endCalls: (id) => note(`call no more ${id}`, undefined),
    endOthers: () => note('end others', undefined),
    ...ownAccount,
  }
  return { people, account, asked }
}
