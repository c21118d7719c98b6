import { later } from '../../ui/use-later.ts'
import { useInbox } from '../context.ts'
import { LatePage } from '../frame/late-page.tsx'

const page = later(() => import('./insight.tsx'))

/** The way to Insight. */
export function InsightDoor() {
  const { words, insight } = useInbox()
  const { title, loading, comes } = words.insight
  return (
    <LatePage title={title} page={page} api={insight} loading={loading} comes={comes}>
      {({ InsightPage }, api) => <InsightPage api={api} />}
    </LatePage>
  )
}
