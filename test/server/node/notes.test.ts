import { expect, it, onTestFinished } from 'vitest'
import { openPostOffice } from '../../post-office.ts'
import { agentHello, openLine, type TestLine, visitorHello } from './line.ts'
import { SHOP, signIn, startHost } from './real-host.ts'

const start = {
  kind: 'start',
  playbook: 'none',
  version: 'none',
  page: { url: `${SHOP}/`, title: '', referrer: '' },
  locale: 'en',
}

/** Every frame that comes down to a line, as text. */
function framesOf({ socket }: TestLine): string[] {
  const frames: string[] = []
  socket.on('message', (data) => frames.push(String(data)))
  return frames
}

it('[P57] never lets a note reach the visitor: by no frame, by no answer over HTTP, by no e-mail', async () => {
  const office = await openPostOffice()
  onTestFinished(() => office.close())
  const host = await startHost({ mail: { from: 'chat@shop.example', smtp: office.url } })
  const cookie = await signIn(host)
  const kari = await openLine(host, { origin: SHOP })
  const frames = framesOf(kari)
  kari.say(visitorHello)
  kari.say({ type: 'append', conversation: 'talk', id: 'a', body: { ...start } })
  // No playbook will answer it, so it is for agents to see.
  kari.say({ type: 'append', conversation: 'talk', id: 'b', body: { kind: 'message', text: 'Is the lamp in stock?' } })
  kari.say({ type: 'watch', conversation: 'talk', since: 0, epoch: '' })
  for (let head = 0; head < 2; ) ({ head } = await kari.next('entries'))

  const ada = await openLine(host, { origin: host.url, cookie })
  ada.say(agentHello)
  ada.say({ type: 'watch', conversation: 'talk', since: 0, epoch: '' })
  ada.say({ type: 'note', conversation: 'talk', id: 'n', text: 'Never lend him a ladder' })
  expect((await ada.next('notes')).notes).toMatchObject([{ text: 'Never lend him a ladder', after: 2 }])
  ada.say({ type: 'search', words: 'ladder' })
  expect((await ada.next('found')).rows).toMatchObject([{ folder: 'unassigned', row: { conversation: 'talk' } }])

  kari.say({ type: 'append', conversation: 'talk', id: 'c', body: { kind: 'message', text: 'Hello?' } })
  kari.say({ type: 'watch', conversation: 'talk', since: 0, epoch: '' })
  kari.say({ type: 'transcript', conversation: 'talk', email: 'kari@example.com', locale: 'en' })
  await kari.next('transcript')
  expect(office.arrived.map(({ source }) => source)).toEqual([expect.stringContaining('Is the lamp in stock?')])
  expect(office.arrived[0]?.mail.text).not.toMatch(/ladder/)
  expect(office.arrived[0]?.mail.html).not.toMatch(/ladder/)
  expect(frames.join()).toMatch(/Hello\?/)
  expect(frames.join()).not.toMatch(/ladder/)
  for (const path of [
    '/sites/shop/playbook.json',
    '/sites/shop/playbooks.json',
    '/sites/shop/conversations/talk',
    '/api/conversations/talk',
  ])
    expect(await (await fetch(host.url + path, { headers: { origin: SHOP } })).text()).not.toMatch(/ladder/)
})
