import type { CardFigures } from '../../server/insight/insight.ts'
import { useInbox } from '../context.ts'

/** How far visitors came, card by card, for each version of each playbook: where they were lost. A table whose figures are bars. */
export function Cards({ cards }: { cards: readonly CardFigures[] }) {
  const { insight } = useInbox().words
  const versions = [...new Set(cards.map(({ playbook, version }) => `${playbook} ${version}`))]
  return (
    <section class="chart">
      <h3>{insight.cards}</h3>
      <p class="meta">{insight.cardsHint}</p>
      {versions.length === 0 && <p class="meta">{insight.none}</p>}
      {versions.map((name) => (
        <Version key={name} name={name} cards={cards.filter(({ playbook, version }) => `${playbook} ${version}` === name)} />
      ))}
    </section>
  )
}

function Version({ name, cards }: { name: string; cards: readonly CardFigures[] }) {
  const { words } = useInbox()
  const { insight } = words
  const most = Math.max(...cards.map(({ reached }) => reached))
  const part = new Intl.NumberFormat(words.locale, { style: 'percent' })
  const figure = new Intl.NumberFormat(words.locale)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="table-box" tabIndex={0} aria-label={name}>
      <table class="bars">
        <caption>
          <bdi>{name}</bdi>
        </caption>
        <thead>
          <tr>
            <th scope="col">{insight.card}</th>
            <th scope="col">{insight.reached}</th>
            <th scope="col">{insight.left}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map(({ card, reached, left }) => (
            <tr key={card}>
              <th scope="row">
                <bdi>{card}</bdi>
              </th>
              <td>
                <span class="bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * (reached - left)) / most}%` }} />
                  <span class="bar-lost" style={{ inlineSize: `${(100 * left) / most}%` }} />
                </span>
                <span class="bar-figure">{figure.format(reached)}</span>
              </td>
              <td class="bar-figure">
                {figure.format(left)} ({part.format(left / reached)})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
