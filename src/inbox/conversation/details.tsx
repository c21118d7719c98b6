import type { ComponentChildren } from 'preact'
import { useInbox } from '../context.ts'

interface DetailsProps {
  id: string
  page: { url: string; title: string; referrer: string } | null
  /** Where the visitor is by now. */
  now: { url: string; title: string } | null
  /** What agents know. */
  children: ComponentChildren
}

/** What is known of the visitor: what they answered and agents wrote, the page on which they began, and the one that they are on. */
export function Details({ id, page, now, children }: DetailsProps) {
  const { words } = useInbox()
  return (
    <aside id={id} class="details" aria-label={words.details}>
      {children}
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
      <dt class="meta">
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
