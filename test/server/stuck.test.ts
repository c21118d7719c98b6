import { expect, it } from 'vitest'
import { versionOf } from '../../src/playbook/index.ts'
import { memoryStorage } from '../../src/server/memory.ts'
import { aShop } from './crm/chat.ts'
import { playbookThat } from './crm/playbook.ts'

const DAY = 86_400_000

it('[P69] closes what was left in a playbook that today’s rules cannot read, of which the log alone is kept', async () => {
  const storage = memoryStorage()
  let isOld = false
  const playbook = playbookThat(['name', 'email'], [])
  const { visit, clock } = await aShop(playbook, {
    storage: {
      ...storage,
      playbook: async (site, version) => {
        const text = await storage.playbook(site, version)
        return isOld && version === versionOf(playbook) ? text?.replaceAll('"email"', '"dropped-off"') : text
      },
    },
  })
  const left = await visit({ name: 'Ann' }, undefined, 'email')
  isOld = true
  expect((await storage.find(left))?.head).toBe(2)
  await clock.advance(DAY + 120_000)
  expect((await storage.find(left))?.status).toBe('closed')
})
