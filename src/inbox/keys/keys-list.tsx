/** Keys of which each does it, and what. */
export type ListedKeys = readonly (readonly [keys: readonly string[], what: string])[]

export function KeysList({ listed }: { listed: ListedKeys }) {
  return (
    <dl class="keys-list">
      {listed.map(([pressed, what]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            {pressed.map((key) => (
              <kbd key={key} dir="ltr">
                {key}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
