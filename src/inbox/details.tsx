import type { ComponentChildren } from 'preact'
import { useInbox } from './context.ts'

interface DetailsProps {
  id: string
  fields: ReadonlyMap<string, string>
  page: { url: string; title: string; referrer: string } | null
  /** Where the visitor is by now. */
  now: { url: string; title: string } | null
}

/** What is known of the visitor: their answers, the page on which they began, and the one that they are on. */
export function Details({ id, fields, page, now }: DetailsProps) {
  const { words } = useInbox()
  return (
    <aside id={id} class="details" aria-label={words.details}>
      <h3>{words.answers}</h3>
      {fields.size === 0 ? (
        <p class="details-none">{words.noAnswers}</p>
      ) : (
        <dl>
          {[...fields].map(([field, value]) => (
            <Fact key={field} name={nameOf(field, words)}>
              {value}
            </Fact>
          ))}
        </dl>
      )}
      {page && (
        <>
          <h3>{words.page}</h3>
          <dl>
            <Fact name={page.title || words.pageUntitled}>
              <PageLink address={page.url} />
            </Fact>
            {now && now.url !== page.url && (
              <Fact name={words.pageNow}>
                <PageLink address={now.url} />
              </Fact>
            )}
            {page.referrer && (
              <Fact name={words.referrer}>
                <PageLink address={page.referrer} />
              </Fact>
            )}
          </dl>
        </>
      )}
    </aside>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

/** The address comes from the visitor's browser, so only a web page's becomes a link. */
function PageLink({ address }: { address: string }) {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return <bdi>{address}</bdi>
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer">
      <bdi>{url.host + url.pathname.replace(/\/$/, '') + url.search}</bdi>
    </a>
  )
}

function nameOf(field: string, words: ReturnType<typeof useInbox>['words']): string {
  switch (field) {
    case 'name':
    case 'email':
    case 'phone':
    case 'organization':
      return words[field]
    default:
      return field.replace(/[-_]+/g, ' ').replace(/^./u, (first) => first.toUpperCase())
  }
}
