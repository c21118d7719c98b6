import { useEffect, useRef } from 'preact/hooks'
import type { DayFigures } from '../../server/insight/insight.ts'
import { useLater } from '../../ui/use-later.ts'
import { useSheet } from '../../ui/use-sheet.ts'
import { useInbox } from '../context.ts'
import { daysPerBar } from './means.ts'
import { pen } from './pen.ts'

export interface ChartSeries {
  label: string
  colour: string
  of: (day: DayFigures) => number
}

interface ChartProps {
  title: string
  days: readonly DayFigures[]
  /** The first is drawn as bars, the others as lines. */
  series: readonly [ChartSeries, ...ChartSeries[]]
}

/** Figures day by day, drawn; and as a table, for whoever does not see, or wants to know exactly, and where there is no pen to draw with. */
export function Chart({ title, days, series }: ChartProps) {
  const { words, clock } = useInbox()
  const { module, isLate } = useLater(pen, true, clock)
  const box = useRef<HTMLDivElement>(null)
  useSheet(box, module?.plotCss ?? '')
  useEffect(() => {
    if (!module || !box.current) return
    const drawn = ({ colour, of }: ChartSeries) => ({ colour, values: days.map(of) })
    const [bars, ...lines] = series
    return module.plot(
      box.current,
      days.map(({ day }) => day),
      [drawn(bars), ...lines.map(drawn)],
      words.locale,
    )
  }, [module, days])
  return (
    <section class="chart">
      <h3>{title}</h3>
      <ul class="cluster meta legend" aria-hidden="true" hidden={isLate}>
        {series.map(({ label, colour }, index) => (
          <li key={label} data-is={index === 0 ? 'bar' : 'line'}>
            <span class="legend-mark" style={{ background: `var(${colour})` }} />
            {label}
          </li>
        ))}
      </ul>
      {daysPerBar(days.length) > 1 && !isLate && <p class="meta chart-means">{words.insight.weekMeans}</p>}
      <div class="chart-box" ref={box} dir="ltr" aria-hidden="true" hidden={isLate} />
      <details class="chart-table" open={isLate}>
        <summary>{words.insight.asTable(title)}</summary>
        <DayTable title={title} days={days} series={series} />
      </details>
    </section>
  )
}

function DayTable({ title, days, series }: ChartProps) {
  const { words } = useInbox()
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const figure = new Intl.NumberFormat(words.locale)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="table-box" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.insight.day}</th>
            {series.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day}>
              <th scope="row">{date.format(Date.parse(day.day))}</th>
              {series.map(({ label, of }) => (
                <td key={label}>{figure.format(of(day))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
