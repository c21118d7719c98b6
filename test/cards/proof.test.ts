import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type Card, holdDialogue, listed, parsePlaybook, readDialogue, roadsOf } from '../../src/cards/index.ts'
import { drawn } from '../../src/server/node/drawn.ts'
import { playbookOf, shopPlaybook } from '../playbook/specimens.ts'

const demo = parsePlaybook(readFileSync('demo/playbooks/live-chat.json', 'utf8'))
const ask = (...targets: (string | null)[]): Card => ({
  kind: 'question',
  text: '?',
  options: targets.map((next, index) => ({ id: `o${index}`, label: `Way ${index}`, next })),
})

describe('the roads of a playbook', () => {
  it('are listed from the greeting to each end, with what the visitor does', () => {
    expect(listed(roadsOf(shopPlaybook))).toBe(
      [
        'hello → topic [Buying] → live [nobody comes] → email → lead → end',
        'hello → topic [Something else] → email → lead → end',
      ].join('\n'),
    )
  })

  it('go round a ring once, and are cut at the bound, which is told', () => {
    expect(listed(roadsOf(playbookOf({ a: ask('b', null), b: ask('a') })))).toBe(
      'a [Way 0] → b [Way 0] → (round again)\na [Way 1] → end',
    )
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`c${at}`, ask(at < 39 ? `c${at + 1}` : null, at < 39 ? `c${at + 1}` : null)]),
    )
    const { roads, more } = roadsOf(playbookOf(many), 100)
    expect([roads.length, more]).toEqual([100, true])
    expect(listed({ roads, more })).toContain('only the first 100 are listed')
  })

  it('of thousands of cards in a row are found without a deep stack', () => {
    const long = Object.fromEntries(
      Array.from({ length: 9_000 }, (_, at) => [
        `c${at}`,
        { kind: 'message', text: '.', next: at < 8_999 ? `c${at + 1}` : null } as Card,
      ]),
    )
    expect(roadsOf(playbookOf(long)).roads[0]?.cards).toHaveLength(9_000)
  })

  it('are drawn, every card and every way', () => {
    const svg = drawn(demo)
    for (const id of Object.keys(demo.cards)) expect(svg).toContain(`>${id}</text>`)
    expect(svg.match(/marker-end/g)?.length).toBe(Object.values(demo.cards).reduce((sum, card) => sum + ways(card), 0))
  })

  it('are drawn without a word becoming markup', () => {
    const evil = '</title><script>alert(1)</script>'
    expect(drawn({ ...playbookOf({ a: { kind: 'message', text: evil, next: null } }), name: evil })).not.toContain('<script')
  })
})

const ways = (card: Card): number => (card.kind === 'question' ? card.options.length : 1)

describe('a written dialogue', () => {
  const hold = (text: string) => {
    const { lines, failures } = readDialogue(text)
    return [...failures, ...holdDialogue(shopPlaybook, lines)]
  }
  const good =
    '# Buys\n< Hello!\n< What is it\n  about?\n> Buying\n! nobody\n< Nobody is here now.\n< Where do we write to?\n> kim@example.com\n< Thank you!\n! outcome lead\n! end\n'

  it('is held, and went as it was written', () => {
    expect(hold(good)).toEqual([])
  })

  it('tells the line at which it went otherwise', () => {
    expect(hold(good.replace('Thank you!', 'Thanks!'))).toEqual([{ at: 10, message: 'The bot says: Thank you!' }])
    expect(hold('< Hello!\n> Buying')).toEqual([{ at: 2, message: 'The bot has said before this: What is it about?' }])
    expect(hold('< Hello!')).toEqual([{ at: 0, message: 'The bot goes on to say: What is it about?' }])
    expect(hold('Hello!\n! jump')).toEqual([
      { at: 1, message: 'A line begins with "<", ">", "!" or "#".' },
      expect.objectContaining({ at: 2 }),
    ])
  })

  it('takes answers of every shape, and what is known of the moment', () => {
    const playbook = playbookOf({
      rate: { kind: 'rating', text: 'How?', next: 'which' },
      which: {
        kind: 'choices',
        text: 'Which?',
        options: ['a', 'b'].map((id) => ({ id, label: id.toUpperCase() })),
        next: 'form',
      },
      form: {
        kind: 'form',
        text: 'You?',
        fields: [
          { type: 'email', label: 'E' },
          { type: 'number', key: 'n', label: 'N' },
          { type: 'choice', key: 'm', label: 'M', options: [{ id: 'brass', label: 'Shining brass' }] },
        ],
        retryMessage: 'Hm?',
        next: 'when',
      },
      when: { kind: 'condition', branches: [{ when: { value: 'now.agentsOnline', is: true }, next: 'on' }], otherwise: 'off' },
      on: { kind: 'message', text: 'On, {{email}}: {{m}}', next: null },
      off: { kind: 'message', text: 'Off', next: null },
    })
    const text = (world: string) =>
      `! ${world}\n< How?\n> 4\n< Which?\n> A; B\n< You?\n> email=a@b.cd; n=0; m=Shining brass\n< ${world === 'online' ? 'On, a@b.cd: Shining brass' : 'Off'}\n! end`
    for (const world of ['online', 'offline']) expect(holdDialogue(playbook, readDialogue(text(world)).lines)).toEqual([])
  })
})

describe('the commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-proof-'))
  const run = async (...args: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    )

  it('paths lists and draws, test holds dialogues and fails with code 1, check hints', async () => {
    const svg = join(folder, 'paths.svg')
    const paths = await run('paths', 'demo/playbooks/live-chat.json', '--svg', svg)
    expect(paths.stdout.trim().split('\n')).toHaveLength(7)
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg /)

    const good = 'demo/playbooks/live-chat.nobody.txt'
    expect(await run('test', 'demo/playbooks/live-chat.json', good)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 of 1'),
    })
    const bad = join(folder, 'bad.txt')
    writeFileSync(bad, '< Good day!\n')
    const failed = await run('test', 'demo/playbooks/live-chat.json', good, bad)
    expect(failed).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('1 of 2'),
      stderr: expect.stringContaining(`${bad}:1:`),
    })

    const live = join(folder, 'live.json')
    const card: Card = { kind: 'live-chat', onlineMessage: 'On', waitMs: 60_000, offlineMessage: 'Off', offline: null }
    writeFileSync(live, JSON.stringify(playbookOf({ live: card })))
    expect(await run('check', live)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('cards.live.offline: The offline'),
    })
    const half = join(folder, 'half.json')
    const bye: Card = { kind: 'message', text: 'Bye.', next: null }
    writeFileSync(half, JSON.stringify({ ...playbookOf({ bye }), texts: { de: {} } }))
    expect(await run('check', half, '--strict')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('hint: texts.de.bye.text'),
    })
  }, 60_000)
})
