import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { Playbook } from '../src/cards/index.ts'
import { root } from './bundle.ts'

/** The published JSON Schema of a playbook, made from the value that also makes its type and its check. */
export async function schema(): Promise<void> {
  await mkdir(join(root, 'dist'), { recursive: true })
  await writeFile(
    join(root, 'dist/playbook.schema.json'),
    `${JSON.stringify(toJsonSchema(Playbook, { errorMode: 'ignore' }), null, 2)}\n`,
  )
}
