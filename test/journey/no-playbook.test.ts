import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useForeignSite } from './stage/pages.ts'
import { useServer } from './stage/server.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const foreign = useForeignSite()
const server = useServer({ origins: () => [foreign.origin], site: () => ({ playbook: undefined }) })

test('[R8] on a page of another origin a site without a playbook says that nobody is there, and keeps what is written for its agents', async () => {
  const body = `<!doctype html><html lang="en"><title>Host</title><body><script async src="${server.url}/embed.js" data-site="shop"></script>`
  const page = await browser.newPage()
  await page.goto(foreign.put('/bare', { body }))
  const kari = visitorOn(page)
  await kari.open()
  await expect(kari.panel.getByText('You can still write. It is kept for the team.')).toBeVisible()
  await expect(kari.panel.getByText('The chat is not all here yet.')).toHaveCount(0)
  await kari.say('Do you open on Saturdays?')
  await expect(kari.sent.last()).toBeVisible()
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  await expect(ada.page.getByText('Do you open on Saturdays?').first()).toBeVisible()
})
