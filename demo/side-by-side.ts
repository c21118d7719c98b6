import { parsePlaybook } from '../src/cards/index.ts'
import { createDesk } from '../src/chat/index.ts'
import { richEditor } from '../src/inbox/compose/rich-editor.ts'
import { mountInbox } from '../src/inbox/mount.tsx'
import { createChat } from '../src/index.ts'
import { localBackend } from '../src/local.ts'
import { inboxEn } from '../src/locales/inbox/en/index.ts'
import playbook from './playbooks/live-chat.json'

const site = 'demo'
const ada = { id: 'ada', name: 'Ada', picture: 'ada.svg' }

/** The visitor at the left and the agent at the right, on one backend, which is in this page too. */
async function open(): Promise<void> {
  const { visitor, agent, storage } = await localBackend({ site, playbook })
  createChat({ site, backend: visitor, playbook: parsePlaybook(playbook), accent: '#0f4c5c', root: byId('page') })
  const desk = createDesk({
    site,
    agent: ada.id,
    backend: agent(ada),
    playbook: async (version) => {
      const kept = await storage.playbook(site, version)
      return kept === undefined ? undefined : parsePlaybook(kept)
    },
  })
  mountInbox({ root: byId('desk'), desk, words: inboxEn, editor: richEditor })
}

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement

void open()
