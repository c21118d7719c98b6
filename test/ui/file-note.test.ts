import { expect, test } from 'vitest'
import { en } from '../../src/locales/en.ts'
import { noteOf } from '../../src/ui/files/note.ts'

test('a file that is too large is refused in words that say how large one may be, before any of it is sent', () => {
  const state = { is: 'failed', code: 'too-large', mostBytes: 10_000_000 } as const
  expect(noteOf(state, en, 'en')).toMatch(/^Too large\. Up to 10\sMB can be sent\.$/)
  expect(noteOf({ is: 'failed', code: 'wrong-type' }, en, 'en')).toBe(en.fileWrongType)
})
