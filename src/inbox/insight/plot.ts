import uPlot from 'uplot'
import plotCss from 'uplot/dist/uPlot.min.css?inline'
import { daysPerBar, means } from './means.ts'

export { plotCss }

export interface Series {
  /** A custom property of the theme. */
  colour: string
  values: readonly number[]
}

const HEIGHT = 220
/** Bars are ground, which lines are to be read on; they still stand out from the page three to one. */
const BAR_ALPHA = 0.6
const LINE = 2
/** Lines have a rim of paper, so that they part from bars and from each other. */
const RIM = 2.5
/** Seconds; the bars of the first and the last day need room. */
const HALF_A_DAY = 43_200

/** Draw bars for the first series and lines for the others, day by day or the means of weeks, into an element that it fills. @returns how to take it away. */
export function plot(
  into: HTMLElement,
  days: readonly string[],
  [bars, ...lines]: readonly [Series, ...Series[]],
  locale: string,
): () => void {
  const perBar = daysPerBar(days.length)
  const style = getComputedStyle(into)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  const times = means(
    days.map((day) => Date.parse(`${day}T00:00:00Z`) / 1_000),
    perBar,
  )
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const figure = new Intl.NumberFormat(locale)
  const axis = {
    stroke: colour('--fd-muted'),
    grid: { stroke: colour('--fd-line'), width: 1 },
    ticks: { show: false },
    font: `12px ${style.fontFamily}`,
  }
  const options: uPlot.Options = {
    width: into.clientWidth,
    height: HEIGHT,
    tzDate: (at) => uPlot.tzDate(new Date(at * 1_000), 'UTC'),
    padding: [8, 8, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      // Of one day alone uPlot would make years.
      x: { range: () => [(times[0] ?? 0) - HALF_A_DAY * perBar, (times.at(-1) ?? 0) + HALF_A_DAY * perBar] },
      y: { range: (_, __, most) => [0, Math.max(4, Math.ceil(most * 1.05))] },
    },
    axes: [
      {
        ...axis,
        size: 32,
        grid: { show: false },
        values: (_, at) => at.map((one) => date.format(one * 1_000)),
        incrs: [86_400, 7 * 86_400, 30 * 86_400, 91 * 86_400],
      },
      {
        ...axis,
        size: 44,
        values: (_, at) => at.map((one) => figure.format(one)),
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000],
      },
    ],
    series: [
      {},
      {
        fill: colour(bars.colour),
        alpha: BAR_ALPHA,
        paths: uPlot.paths.bars?.({ size: [0.7, 40], radius: 0.15 }) ?? null,
        points: { show: false },
      },
      ...lines.flatMap(({ colour: name }) => [
        { stroke: colour('--fd-surface'), width: LINE + RIM, points: { show: false } },
        { stroke: colour(name), width: LINE, points: { show: days.length < 32, size: 6, fill: colour(name) } },
      ]),
    ] as uPlot.Series[],
  }
  const figures = ({ values }: Series): number[] => means(values, perBar)
  const drawn = new uPlot(options, [times, figures(bars), ...lines.flatMap((line) => [figures(line), figures(line)])], into)
  const watcher = new ResizeObserver(() => drawn.setSize({ width: into.clientWidth, height: HEIGHT }))
  watcher.observe(into)
  return () => {
    watcher.disconnect()
    drawn.destroy()
  }
}
