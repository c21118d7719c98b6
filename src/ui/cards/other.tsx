import type { FunctionComponent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { AwaitingCard } from '../../cards/index.ts'
import { complete } from '../../locales/complete.ts'
import { later, useLater } from '../use-later.ts'
import { useSheet } from '../use-sheet.ts'
import { figureIn } from './figure.ts'
import type { CardViewProps, WordyViewProps } from './view.ts'

type OtherCard = Exclude<AwaitingCard, { kind: 'capture' }>
type Views = {
  style: string
  views: { [Kind in OtherCard['kind']]?: FunctionComponent<WordyViewProps<Extract<OtherCard, { kind: Kind }>>> }
}

const common = later((): Promise<Views> => import('./common.ts'))
const rare = later((): Promise<Views> => import('./rare.ts'))
const withFiles = later((): Promise<Views> => import('./with-files.ts'))

/** Where each kind is drawn. The compiler names the one that is missing. */
const homes = {
  question: common,
  choices: common,
  form: common,
  consent: common,
  rating: common,
  link: common,
  meeting: rare,
  upload: withFiles,
} satisfies Record<OtherCard['kind'], unknown>

/** Of what the bot asked, above it, the last line stays in sight. */
const LINE_PX = 48

/** A card whose view is fetched when it is first come to. */
export function OtherView(props: CardViewProps<OtherCard>) {
  const { card } = props
  const words = complete(props.words)
  const place = useRef<HTMLDivElement>(null)
  const { module } = useLater(homes[card.kind])
  useSheet(place, module?.style ?? '')
  const View = module?.views[card.kind] as FunctionComponent<WordyViewProps<OtherCard>> | undefined
  // One that is taller than the talk is read from its beginning, and not from its button.
  useEffect(() => {
    const scroller = place.current?.closest('.scroller')
    const above = scroller && place.current ? place.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top : 0
    if (scroller && above < 0) scroller.scrollTop += above - LINE_PX
  }, [View])
  const figure = (typed: string) => figureIn(typed, place.current?.closest<HTMLElement>('[lang]')?.lang)
  return (
    <div ref={place}>{View ? <View {...props} words={words} figureIn={figure} /> : <p class="hint card">{words.loading}</p>}</div>
  )
}
