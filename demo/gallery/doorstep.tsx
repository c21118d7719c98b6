import { useLayoutEffect, useRef } from 'preact/hooks'
import { greet } from '../../src/widget/beside/greeting.ts'
import { lookRight } from '../../src/widget/beside/look-right.ts'
import type { Core } from '../../src/widget/core.ts'
import { createBadge } from '../../src/widget/launcher/badge.ts'
import { dressLauncher } from '../../src/widget/launcher/dress.ts'
import { createLauncher } from '../../src/widget/launcher/launcher.ts'
import type { ChatSettings } from '../../src/widget/surface/options.ts'

/** A closed chat. */
interface Doorstep {
  title: string
  about: string
  greeting?: { en: string; ar: string }
  unread?: number
  failed?: boolean
  side?: 'start'
}

const doorsteps: readonly Doorstep[] = [
  { title: 'Launcher', about: 'Nothing is asked of anybody.' },
  { title: 'Unread', about: 'For the eye; its name says it to the ear.', unread: 3 },
  { title: 'Not loaded', about: 'A press tries again.', failed: true },
  {
    title: 'Greeting',
    about: 'Some seconds after the page has come to rest.',
    greeting: { en: 'Shall we help you choose?', ar: 'هل نساعدك في الاختيار؟' },
  },
  {
    title: 'Greeting, long, at the other side',
    about: 'It is no wider than the hand.',
    side: 'start',
    greeting: {
      en: 'Not sure about the size? Our fitters answer within a minute, and Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel is not too long a word for them.',
      ar: 'لست متأكدًا من المقاس؟ يجيبك زملاؤنا خلال دقيقة واحدة، من الإثنين إلى السبت، ولا يكلفك ذلك شيئًا.',
    },
  },
]

interface DoorstepsProps {
  theme: 'light' | 'dark' | 'auto'
  language: 'en' | 'ar'
  accent: string
}

/** What is seen of a chat that nobody has opened. */
export function Doorsteps(look: DoorstepsProps) {
  return (
    <>
      {doorsteps.map((it) => (
        <Step key={it.title} step={it} {...look} />
      ))}
    </>
  )
}

function Step({ step, theme, language, accent }: DoorstepsProps & { step: Doorstep }) {
  const { title, about, greeting, unread, failed, side } = step
  const corner = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const settings: ChatSettings = { site: title.replace(/\W+/g, '-'), accent, theme, side, locale: language }
    if (greeting) settings.greeting = { text: greeting[language], afterMs: 0 }
    const nothing = () => {}
    const launcher = createLauncher({ name: settings.site, settings, onIntent: nothing, onPress: nothing })
    const core = { settings, name: settings.site, launcher, state: {}, want: nothing, emit: nothing } as unknown as Core
    launcher.root.append(launcher.button)
    corner.current?.append(launcher.host)
    const looks = [lookRight(core), ...(greeting ? [greet(core)] : [])]
    if (failed) launcher.set('failed')
    if (unread) {
      createBadge(launcher.root, launcher.button).say(unread)
      dressLauncher(launcher.button, 'Close').unread(unread)
    }
    return () => {
      for (const it of looks) it.end()
      launcher.host.remove()
    }
  }, [theme, language, accent])
  return (
    <figure>
      <figcaption dir="auto">
        {title}
        <span>{about}</span>
      </figcaption>
      <div ref={corner} class="corner" />
    </figure>
  )
}
