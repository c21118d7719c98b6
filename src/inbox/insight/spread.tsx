import type { Times } from '../../server/insight/insight.ts'
import { useInbox } from '../context.ts'
import { shortTime } from './short-time.ts'

/** How long it took: half of them, nine of ten, and all of them by their length. A table whose figures are bars. */
export function Spread({ title, times }: { title: string; times: Times }) {
  const { words } = useInbox()
  const { insight } = words
  const { median, slow, spread } = times
  const most = Math.max(1, ...spread.map(({ conversations }) => conversations))
  return (
    <section class="chart">
      <h3>{title}</h3>
      {median === null || slow === null ? (
        <p class="meta">{insight.none}</p>
      ) : (
        <>
          <p class="spread-say">{insight.half(shortTime(median, words.locale), shortTime(slow, words.locale))}</p>
          <table class="bars">
            <thead class="sr">
              <tr>
                <th scope="col">{insight.took}</th>
                <th scope="col">{insight.conversations}</th>
              </tr>
            </thead>
            <tbody>
              {spread.map(({ upToMs, conversations }) => (
                <tr key={upToMs}>
                  <th scope="row">{upToMs === null ? insight.longer : insight.upTo(shortTime(upToMs, words.locale))}</th>
                  <td>
                    <span class="bar" aria-hidden="true">
                      <span style={{ inlineSize: `${(100 * conversations) / most}%` }} />
                    </span>
                    <span class="bar-figure">{new Intl.NumberFormat(words.locale).format(conversations)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
