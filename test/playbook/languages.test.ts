import { describe, expect, it } from 'vitest'
import { checkPlaybook, languagesOf, parsePlaybook, reviewPlaybook } from '../../src/cards/index.ts'
import { languageOf } from '../../src/playbook/index.ts'
import type { Body } from '../../src/protocol/index.ts'
import { answer, playbookOf, run, said, start } from './specimens.ts'

const written = {
  ...playbookOf({
    hello: { kind: 'message', text: 'Hello!', next: 'topic' },
    topic: {
      kind: 'question',
      text: 'What is it about?',
      options: [
        { id: 'lamps', label: 'Lamps', next: 'who' },
        { id: 'else', label: 'Something else', next: 'who' },
      ],
    },
    who: {
      kind: 'form',
      text: 'Who are you?',
      fields: [
        { type: 'name', label: 'Name', hint: 'A first name is plenty' },
        {
          type: 'choice',
          key: 'size',
          label: 'How large?',
          options: [
            { id: 's', label: 'Small' },
            { id: 'l', label: 'Large' },
          ],
        },
      ],
      retryMessage: 'Once more?',
      next: 'part',
    },
    part: { kind: 'condition', branches: [{ when: { value: 'size', is: 'Large' }, next: 'large' }], otherwise: 'small' },
    large: { kind: 'message', text: '{{topic}} for {{name}}, large.', next: 'agree' },
    small: { kind: 'message', text: 'Small.', next: 'agree' },
    agree: {
      kind: 'consent',
      text: 'May we?',
      link: { label: 'In full', url: 'https://shop.example/privacy' },
      accept: 'Yes',
      next: null,
      decline: { label: 'No', next: null },
    },
  }),
  texts: {
    de: {
      hello: { text: 'Guten Tag!' },
      topic: { text: 'Worum geht es?', options: { lamps: 'Lampen', else: 'Etwas anderes' } },
      who: {
        text: 'Wer sind Sie?',
        fields: {
          name: { label: 'Name', hint: 'Ein Vorname genügt' },
          size: { label: 'Wie groß?', options: { s: 'Klein', l: 'Groß' } },
        },
        retryMessage: 'Noch einmal?',
      },
      large: { text: '{{topic}} für {{name}}, groß.' },
      small: { text: 'Klein.' },
      agree: {
        text: 'Dürfen wir?',
        link: { label: 'Im Ganzen', url: 'https://shop.example/de/datenschutz' },
        accept: 'Ja',
        decline: 'Nein',
      },
    },
    'pt-BR': { hello: { text: 'Olá!' } },
  },
}
const playbook = parsePlaybook(written)
const inLanguage = (locale: string): Body => ({ ...start, locale }) as Body
const language = (locale: string): Body => ({ kind: 'language', locale })
const paths = (value: unknown) => checkPlaybook(value).map(({ path }) => path)
const withTexts = (texts: object) => ({ ...written, texts })

describe('a playbook in several languages', () => {
  it('speaks the one in which the conversation began, and where a text is missing its own', () => {
    expect(said(run(playbook, [inLanguage('de')]).effects)).toEqual(['Guten Tag!', 'Worum geht es?'])
    expect(said(run(playbook, [inLanguage('pt-BR')]).effects)).toEqual(['Olá!', 'What is it about?'])
    for (const locale of ['en', 'xx', 'constructor', '__proto__', ''])
      expect(said(run(playbook, [inLanguage(locale)]).effects)).toEqual(['Hello!', 'What is it about?'])
  })

  it('is chosen by what the visitor reads: that very language, or the same of another country, or its own', () => {
    const chosen = (wanted: string) => languageOf(playbook, wanted)
    expect(['de', 'de-AT', 'DE', 'pt', 'pt-BR', 'en-GB', 'fr', ''].map(chosen)).toEqual([
      'de',
      'de',
      'de',
      'pt-BR',
      'pt-BR',
      'en',
      'en',
      'en',
    ])
  })

  it('goes the same way in every language: answers are ids, and conditions and fields keep the owner’s words', () => {
    const answers = [answer('topic', 'lamps'), answer('who', { name: 'Kim', size: 'l' }), answer('agree', true)]
    const english = run(playbook, [start, ...answers])
    const german = run(playbook, [inLanguage('de'), ...answers])
    expect(german.state.phase).toBe('ended')
    expect(german.state.fields).toEqual(english.state.fields)
    expect(german.state.fields.get('size')).toBe('Large')
    expect(said(german.effects)).toContain('Lampen für Kim, groß.')
    expect(german.effects.flatMap((effect) => (effect.do === 'take' ? [effect.shown] : []))).toEqual([
      'Lampen',
      'Kim\nGroß',
      'Ja',
    ])
  })

  it('goes on in another when the visitor does, says anew where it stands, and keeps position and answers', () => {
    const before = run(playbook, [start, answer('topic', 'lamps')])
    const after = run(playbook, [start, answer('topic', 'lamps'), language('de')])
    expect(after.state).toMatchObject({ phase: 'asking', at: 'who', step: before.state.step, fields: before.state.fields })
    const anew = said(after.effects.slice(after.effects.findIndex((effect) => effect.do === 'rewrite')))
    expect(anew.at(-1)).toBe('Wer sind Sie?')
    const later = run(playbook, [start, language('de'), answer('topic', 'lamps')])
    expect(said(later.effects).at(-1)).toBe('Wer sind Sie?')
  })

  it('changes nothing where the language is the same, or nothing has begun, or all is over', () => {
    for (const log of [[], [start], [start, { kind: 'close' } as Body]])
      expect(run(playbook, [...log, language('en')])).toEqual(run(playbook, log))
  })

  it('takes an answer back after the language changed', () => {
    const log = [start, answer('topic', 'lamps'), language('de')]
    const step = run(playbook, log).effects.flatMap((effect) => (effect.do === 'take' ? [effect.step] : []))[0]
    const { state, effects } = run(playbook, [...log, answer('topic', 'else', step)])
    expect(state).toMatchObject({ phase: 'asking', at: 'who' })
    expect(effects.findLast((effect) => effect.do === 'take')?.shown).toBe('Etwas anderes')
  })
})

describe('the checker, of languages', () => {
  it('tells how far each has come, and hints at every text that is missing, with its path', () => {
    expect(languagesOf(written)).toEqual([
      { locale: 'de', texts: 17, of: 17 },
      { locale: 'pt-BR', texts: 1, of: 17 },
    ])
    const hints = reviewPlaybook(written).map(({ path }) => path)
    expect(hints).toHaveLength(16)
    expect(hints).toEqual(
      expect.arrayContaining([
        'texts.pt-BR.topic.options.lamps',
        'texts.pt-BR.who.fields.name',
        'texts.pt-BR.who.fields.name.hint',
        'texts.pt-BR.agree.decline',
        'texts.pt-BR.agree.link',
      ]),
    )
  })

  it('finds translations of what there is not, and of the playbook’s own language', () => {
    expect(paths(withTexts({ en: {} }))).toEqual(['texts.en'])
    expect(paths(withTexts({ de: { nobody: { text: 'Wer?' } } }))).toEqual(['texts.de.nobody'])
    expect(paths(withTexts({ de: { hello: { accept: 'Ja' }, topic: { options: { hats: 'Hüte' } } } }))).toEqual([
      'texts.de.hello.accept',
      'texts.de.topic.options.hats',
    ])
  })

  it('finds what is no translation at all, and a name that nothing stands behind', () => {
    expect(paths(withTexts({ de: { hello: { next: 'agree' } } }))).toEqual(['texts.de.hello.next'])
    expect(paths(withTexts({ 'not a tag': {} }))).toHaveLength(1)
    expect(paths(withTexts({ de: { hello: { text: 'Guten Tag, {{nmae}}!' } } }))).toEqual(['texts.de.hello.text'])
    expect(paths(withTexts({ de: { hello: { text: 'Guten Tag, {{name}}!' } } }))).toEqual(['texts.de.hello.text'])
  })

  it('takes the words of an included playbook along', () => {
    const booking = {
      start: 'when',
      cards: { when: { kind: 'message', text: 'When?', next: null } },
      texts: { de: { when: { text: 'Wann?' } } },
    }
    const including = {
      ...playbookOf({ book: { kind: 'jump', playbook: 'booking' } }),
      includes: { booking },
    }
    expect(said(run(parsePlaybook(including), [inLanguage('de')]).effects)).toEqual(['Wann?'])
    expect(languagesOf(including)).toEqual([{ locale: 'de', texts: 1, of: 1 }])
  })
})
