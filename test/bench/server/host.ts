/**
 * A host in a process of its own, as it is in the field: `node --import tsx host.ts <data folder>`. Prints where it is, as JSON, and stops
 * when its input ends.
 */
import { createHost } from '../../../src/server.ts'
import { playbook } from '../playbook.ts'
import { SITE } from './line.ts'

const unlimited = { burst: 1e9, perSecond: 1e9 }
const host = await createHost({
  sites: [{ id: SITE.id, name: 'Bench', origins: [SITE.origin], playbook }],
  data: process.argv[2]!,
  port: 0,
  pace: unlimited,
})
console.log(JSON.stringify({ url: host.url, signInUrl: host.signInUrl }))
process.stdin.on('end', () => host.close()).resume()
