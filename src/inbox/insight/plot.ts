import uPlot from 'uplot'
import plotCss from 'uplot/dist/uPlot.min.css?inline'

export { plotCss }

export interface Series {
  label: string
  /** A custom property of the theme. */
  colour: string
  values: readonly number[]
}

const HEIGHT = 220
/** Seconds; the bars of the first and the last day need room. */
const HALF_A_DAY = 43_200

/** Draw bars for the first series and lines for the others, day by day, into an element that it fills. @returns how to take it away. */
export function plot(into: HTMLElement, days: readonly string[], series: readonly Series[], locale: string): () => void {
  const style = getComputedStyle(into)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  const times = days.map((day) => Date.parse(`${day}T00:00:00Z`) / 1_000)
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
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { range: (_, first, last) => [first - HALF_A_DAY, last + HALF_A_DAY] },
      y: { range: (_, __, most) => [0, Math.max(4, Math.ceil(most * 1.1))] },
    },
    axes: [
      {
        ...axis,
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
      ...series.map(({ label, colour: name }, index) =>
        index === 0
          ? {
              label,
              fill: colour(name),
              paths: uPlot.paths.bars?.({ size: [0.7, 40], radius: 0.15 }) ?? null,
              points: { show: false },
            }
          : { label, stroke: colour(name), width: 2, points: { show: days.length < 32, size: 6, fill: colour(name) } },
      ),
    ] as uPlot.Series[],
  }
  const drawn = new uPlot(options, [times, ...series.map(({ values }) => [...values])], into)
  const watcher = new ResizeObserver(() => drawn.setSize({ width: into.clientWidth, height: HEIGHT }))
  watcher.observe(into)
  return () => {
    watcher.disconnect()
    drawn.destroy()
  }
}
