import type { Publication } from '../../server/playbooks/shelf.ts'
import type { Storage } from '../../server/storage.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { awkwardText, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

/** Publish a version of a playbook, by default of the only one. */
export function publish(
  storage: Storage,
  version: string,
  text: string,
  more: Partial<Publication> & { playbook?: string } = {},
) {
  const { playbook = 'welcome', ...publication } = more
  return storage.publish('shop', playbook, { version, at: T0, source: 'inbox', ...publication }, text)
}

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
    await publish(storage, 'v1', awkward)
    await publish(storage, 'v2', 'two')
    same(await storage.published('shop'), { version: 'v2', playbook: 'two' }, 'The second is in force.')
    same(await storage.playbook('shop', 'v1'), awkward, 'The first can still be read, as it was.')
  }),

  check('puts an earlier version in force again when it is published again', async ({ storage }) => {
    await publish(storage, 'v1', 'one')
    await publish(storage, 'v2', 'two')
    await publish(storage, 'v1', 'one')
    same(await storage.published('shop'), { version: 'v1', playbook: 'one' }, 'The first is in force again.')
    same(await storage.playbook('shop', 'v2'), 'two', 'The second can still be read.')
  }),

  check('keeps the playbooks of two sites apart', async ({ storage }) => {
    await publish(storage, 'v1', 'one')
    same(await storage.published('blog'), undefined, 'The blog has none.')
    same(await storage.playbook('blog', 'v1'), undefined, 'The blog does not know the shop’s version.')
  }),

  check('numbers the versions of a playbook, and says when and by whom each was published', async ({ storage }) => {
    same(await publish(storage, 'v1', 'one', { source: 'configuration' }), 1, 'The first is 1.')
    same(await publish(storage, 'v2', 'two', { at: T0 + 5, by: 'Ingrid' }), 2, 'The second is 2.')
    same(await publish(storage, 'v1', 'one', { at: T0 + 9, source: 'command' }), 3, 'An old one published anew is 3.')
    same(await publish(storage, 'w1', 'other', { playbook: 'other' }), 1, 'Another playbook counts for itself.')
    same(
      await storage.publications('shop', 'welcome'),
      [
        { number: 3, version: 'v1', at: T0 + 9, source: 'command' },
        { number: 2, version: 'v2', at: T0 + 5, source: 'inbox', by: 'Ingrid' },
        { number: 1, version: 'v1', at: T0, source: 'configuration' },
      ],
      'All are there, the newest first.',
    )
    same(await storage.publications('shop', 'unheard'), [], 'One that was never published has none.')
  }),

  check(
    'puts the first playbook of a site in force that is active and published, in the order that it is told',
    async ({ storage }) => {
      await storage.saveDraft('shop', 'unpublished', { text: '{}', at: T0, by: 'Ingrid' }, undefined)
      await publish(storage, 'a1', 'a', { playbook: 'a' })
      await publish(storage, 'b1', 'b', { playbook: 'b' })
      await publish(storage, 'c1', 'c', { playbook: 'c' })
      const now = async () => (await storage.published('shop'))?.playbook
      same(await now(), 'a', 'The one that came first.')
      await storage.arrange('shop', ['c', 'nowhere', 'b'])
      same(
        (await storage.shelf('shop')).map(({ playbook }) => playbook),
        ['c', 'b', 'unpublished', 'a'],
        'The rest keep their order.',
      )
      same(await now(), 'c', 'The one that was put first.')
      holds(await storage.activate('shop', 'c', false), 'It is switched off.')
      same(await now(), 'b', 'The next one.')
      same(
        (await storage.shelf('shop')).map(({ isActive }) => isActive),
        [false, true, true, true],
        'The shelf says so.',
      )
      holds(!(await storage.activate('shop', 'nowhere', true)), 'There is none such.')
      same(await storage.published('blog'), undefined, 'Another site has none.')
      const one = async (id: string) => (await storage.published('shop', id))?.playbook
      same(
        [await one('a'), await one('c'), await one('unpublished'), await one('nowhere')],
        ['a', undefined, undefined, undefined],
        'One that is named is that one, if it is active and published.',
      )
    },
  ),

  check('keeps a draft beside what is in force, for one who has seen the last one', async ({ storage }) => {
    await publish(storage, 'v1', 'one')
    const first = { text: awkwardText, at: T0 + 1, by: 'Ingrid' }
    holds(await storage.saveDraft('shop', 'welcome', first, undefined), 'The first is kept.')
    holds(
      !(await storage.saveDraft('shop', 'welcome', { ...first, at: T0 + 2 }, undefined)),
      'Who has not seen it may not replace it.',
    )
    same(await storage.draft('shop', 'welcome'), first, 'It is as it was.')
    const second = { text: 'two', at: T0 + 3, by: 'Ola' }
    holds(await storage.saveDraft('shop', 'welcome', second, first.at), 'Who has seen it may.')
    const [shelved] = await storage.shelf('shop')
    same([shelved?.draft, shelved?.published?.number], [{ at: T0 + 3, by: 'Ola' }, 1], 'The shelf tells of both.')
    same(await storage.published('shop'), { version: 'v1', playbook: 'one' }, 'What is in force has not changed.')
    await storage.publish('shop', 'welcome', { version: 'v2', at: T0 + 4, source: 'inbox' }, 'two', first.at)
    same(await storage.draft('shop', 'welcome'), second, 'A draft that is newer than what was published stays.')
    await storage.publish('shop', 'welcome', { version: 'v3', at: T0 + 5, source: 'inbox' }, 'three', second.at)
    same(await storage.draft('shop', 'welcome'), undefined, 'The one that was published is gone.')
  }),

  check('[R8] notes on which pages a playbook was loaded, first and last', async ({ storage }) => {
    same(await storage.installations('shop'), [], 'On none.')
    await storage.noteInstalled('shop', 'https://shop.example', T0)
    await storage.noteInstalled('shop', 'https://www.shop.example', T0 + 1)
    await storage.noteInstalled('shop', 'https://shop.example', T0 + 2)
    same(
      await storage.installations('shop'),
      [
        { origin: 'https://shop.example', firstAt: T0, lastAt: T0 + 2 },
        { origin: 'https://www.shop.example', firstAt: T0 + 1, lastAt: T0 + 1 },
      ],
      'Each once, with both times.',
    )
  }),
]
