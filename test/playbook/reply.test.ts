import { expect, test } from 'vitest'
import { fillReply, unknownIn } from '../../src/playbook/reply.ts'

const facts = { 'visitor.name': 'Kari', 'agent.name': 'Ada', page: 'https://shop.example/a?b=1' }

test.each([
  ['Hello {{visitor.name}}, I am {{ agent.name }}.', 'Hello Kari, I am Ada.'],
  ['Hello {{visitor.name | you}}', 'Hello Kari'],
  ['Write to {{visitor.email | us}}', 'Write to us'],
  ['You are {{visitor.email}}', 'You are '],
  ['**{{visitor.name}}**', '**Kari**'],
  ['{{toString | none}}', 'none'],
])('%s', (reply, said) => {
  expect(fillReply(reply, facts)).toBe(said)
})

test('what a visitor is called makes no markup', () => {
  expect(fillReply('{{visitor.name}}', { 'visitor.name': '**[x](https://evil.example)' })).not.toMatch(/[*[\]]/)
})

test('a name behind which nothing stands is found before anybody says it', () => {
  expect(unknownIn('{{visitor.name}} {{visitr.name}} {{page}} {{ agent.age | old }}')).toEqual(['visitr.name', 'agent.age'])
})
