import { later } from '../../ui/use-later.ts'
import { useInbox } from '../context.ts'
import { LatePage } from '../frame/late-page.tsx'

const page = later(() => import('./you.tsx'))

/** The way to what somebody sees of themselves. */
export function YouDoor() {
  const { words, account } = useInbox()
  const { loading, comes } = words.settings
  return (
    <LatePage title={words.people.you} page={page} api={account} loading={loading} comes={comes}>
      {({ YouPage }, api) => <YouPage api={api} />}
    </LatePage>
  )
}
