import { expect, test } from 'vitest'
import { bytesText } from '../../src/ui/files/bytes-text.ts'

test('a size is said in the reader’s own way, and in the browser’s where their system calls its language by no name of the web', () => {
  expect(bytesText(1_240_000, 'de')).toBe('1,2 MB')
  expect(bytesText(1, 'en')).toBe('1 byte')
  for (const odd of ['en-US@posix', 'de_DE.UTF-8', 'x']) expect(bytesText(1_240_000, odd)).toMatch(/1[.,]2\sMB/)
})
