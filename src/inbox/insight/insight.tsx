import { useMemo, useRef, useState } from 'preact/hooks'
import type { Figures, Insight } from '../../server/insight/insight.ts'
import { useSheet } from '../../ui/use-sheet.ts'
import { Answered } from '../asked/answered.tsx'
import { useAsked } from '../asked/use-asked.ts'
import { useInbox } from '../context.ts'
import { Blank } from '../parts/blank.tsx'
import { Cards } from './cards.tsx'
import { Chart } from './chart.tsx'
import insightCss from './insight.css?inline'
import type { InsightApi, Period } from './insight-api.ts'
import { lastDays, SPANS, type Span } from './period.ts'
import { Spread } from './spread.tsx'
import tablesCss from './tables.css?inline'

const CSS = `${insightCss}\n${tablesCss}`

/** What has been going on at this site: conversations, waits, answers, outcomes, and where visitors were lost. */
export function InsightPage({ api }: { api: InsightApi }) {
  const { words, clock } = useInbox()
  const { insight } = words
  const [span, setSpan] = useState<Span>(30)
  const period = useMemo(() => lastDays(span, clock.now()), [span, clock])
  const asked = useAsked(() => api.read(period), `${api.site} ${span}`)
  const body = useRef<HTMLDivElement>(null)
  useSheet(body, CSS)
  return (
    <div class="insight page-scroll" ref={body}>
      <div class="page insight-page">
        <div class="cluster insight-ways">
          {api.sites.length > 1 && (
            <select
              class="control insight-site"
              aria-label={insight.site}
              onChange={(event) => goToSite(event.currentTarget.value)}
            >
              {api.sites.map(({ id, name }) => (
                <option key={id} value={id} selected={id === api.site}>
                  {name}
                </option>
              ))}
            </select>
          )}
          <fieldset class="cluster" aria-label={insight.period}>
            {SPANS.map((days) => (
              <button
                key={days}
                type="button"
                class="control insight-span"
                aria-pressed={days === span}
                onClick={() => setSpan(days)}
              >
                {insight.lastDays(days)}
              </button>
            ))}
          </fieldset>
        </div>
        <Answered asked={asked} loading={insight.loading}>
          {(value) => <Shown insight={value} api={api} period={period} />}
        </Answered>
      </div>
    </div>
  )
}

function Shown({
  insight: { totals, days, waits, responses, cards },
  api,
  period,
}: {
  insight: Insight
  api: InsightApi
  period: Period
}) {
  const { insight } = useInbox().words
  if (totals.conversations === 0) return <Blank say={insight.nothing} hint={insight.nothingHint} />
  return (
    <>
      <Totals totals={totals} />
      <Chart
        title={insight.perDay}
        days={days}
        series={[
          { label: insight.conversations, colour: '--fd-accent-text', of: (day) => day.conversations },
          { label: insight.waited, colour: '--fd-ink', of: (day) => day.waited },
          { label: insight.missed, colour: '--fd-danger', of: (day) => day.missed },
        ]}
      />
      <div class="insight-pair">
        <Spread title={insight.waits} times={waits} />
        <Spread title={insight.responses} times={responses} />
      </div>
      <Chart
        title={insight.outcomes}
        days={days}
        series={[
          { label: insight.qualified, colour: '--fd-success', of: (day) => day.qualified },
          { label: insight.disqualified, colour: '--fd-ink', of: (day) => day.disqualified },
        ]}
      />
      <Cards cards={cards} />
      <p class="cluster insight-files">
        {(['days.csv', 'times.csv', 'cards.csv', 'insight.json'] as const).map((file) => (
          <a key={file} class="button" href={api.fileAt(file, period)} download={file}>
            {insight.files[file]}
          </a>
        ))}
      </p>
    </>
  )
}

function Totals({ totals }: { totals: Figures }) {
  const { words } = useInbox()
  const { insight } = words
  const figure = new Intl.NumberFormat(words.locale)
  return (
    <dl class="totals">
      {(['conversations', 'waited', 'taken', 'missed', 'qualified', 'disqualified'] as const).map((name) => (
        <div key={name}>
          <dt class="meta">{insight[name]}</dt>
          <dd>{figure.format(totals[name])}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Each site has an inbox of its own. */
function goToSite(site: string): void {
  const { href, hash } = location
  const url = new URL(href)
  url.search = new URLSearchParams({ site }).toString()
  url.hash = hash
  location.assign(url)
}
