import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { sqliteStorage } from '../../../src/server/node/storage/sqlite.ts'
import { tempFolder } from './temp.ts'

const program = fileURLToPath(new URL('./append-until-killed.ts', import.meta.url))
const KILLS = 5
const ACKNOWLEDGED_BEFORE_A_KILL = 400

it('loses nothing that was acknowledged when the process is killed in the middle of its work', { timeout: 60_000 }, async () => {
  const file = join(tempFolder(), 'frontdesk.db')
  const acknowledged = new Map<string, number>()
  for (let run = 0; run < KILLS; run++)
    for (const [conversation, seq] of await appendUntilKilled(file, run)) acknowledged.set(conversation, seq)
  expect(acknowledged.size).toBe(KILLS * 8)

  const storage = sqliteStorage(file)
  for (const [conversation, seq] of acknowledged) {
    const entries = await storage.read(conversation, 0, 100_000)
    expect(entries.length, `${conversation}: entries kept, of ${seq} acknowledged`).toBeGreaterThanOrEqual(seq)
    expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1))
    expect((await storage.find(conversation))?.head).toBe(entries.length)
  }
  await storage.close()
})

/** @returns the last `seq` that was acknowledged, by conversation. */
async function appendUntilKilled(file: string, run: number): Promise<Map<string, number>> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, file, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    told += chunk
    if (told.split('\n').length > ACKNOWLEDGED_BEFORE_A_KILL) child.kill('SIGKILL')
  })
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))
  expect(signal).toBe('SIGKILL')
  // The last line may have been cut.
  const lines = told.slice(0, told.lastIndexOf('\n')).split('\n')
  return new Map(lines.map((line) => line.split(' ')).map(([conversation = '', seq]) => [conversation, Number(seq)]))
}
