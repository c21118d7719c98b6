import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { awkwardText } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

/** What a storage promises of itself, and of the playbooks that it keeps. */
export const playbookChecks: readonly Check<StorageSubject>[] = [
  check('has a name of its own that does not change', async ({ storage }) => {
    const epoch = await storage.epoch()
    holds(epoch.length >= 16, `The epoch is a long random name, and "${epoch}" is short.`)
    same(await storage.epoch(), epoch, 'It is the same when asked again.')
  }),

  check('has no playbook until one is published', async ({ storage }) => {
    same(await storage.published('shop'), undefined, 'None is in force.')
    same(await storage.playbook('shop', 'v1'), undefined, 'No version is known.')
  }),

  check('[R2] puts the playbook that was published last in force, and keeps the earlier ones', async ({ storage }) => {
    const awkward = JSON.stringify({ name: awkwardText })
    await storage.publish('shop', 'v1', awkward)
    await storage.publish('shop', 'v2', 'two')
    same(await storage.published('shop'), { version: 'v2', playbook: 'two' }, 'The second is in force.')
    same(await storage.playbook('shop', 'v1'), awkward, 'The first can still be read, as it was.')
  }),

  check('puts an earlier version in force again when it is published again', async ({ storage }) => {
    await storage.publish('shop', 'v1', 'one')
    await storage.publish('shop', 'v2', 'two')
    await storage.publish('shop', 'v1', 'one')
    same(await storage.published('shop'), { version: 'v1', playbook: 'one' }, 'The first is in force again.')
    same(await storage.playbook('shop', 'v2'), 'two', 'The second can still be read.')
  }),

  check('keeps the playbooks of two sites apart', async ({ storage }) => {
    await storage.publish('shop', 'v1', 'one')
    same(await storage.published('blog'), undefined, 'The blog has none.')
    same(await storage.playbook('blog', 'v1'), undefined, 'The blog does not know the shop’s version.')
  }),
]
