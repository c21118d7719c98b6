import { later } from '../../ui/use-later.ts'
import { useInbox } from '../context.ts'
import { LatePage } from '../frame/late-page.tsx'
import { Blank } from '../parts/blank.tsx'
import type { SettingsPlace } from '../route.ts'

const page = later(() => import('./settings.tsx'))

/** The way to the settings; most may not go there (R6), and are told so. */
export function SettingsDoor({ place }: { place: SettingsPlace }) {
  const { words, route, administrator } = useInbox()
  const { title, loading, comes, forbidden, forbiddenHint } = words.settings
  const refused = (
    <Blank say={forbidden} hint={forbiddenHint}>
      <button type="button" class="button" onClick={() => route.go({ folder: 'unassigned', conversation: null })}>
        {words.seeUnassigned}
      </button>
    </Blank>
  )
  return (
    <LatePage title={title} page={page} api={administrator} loading={loading} comes={comes} refused={refused}>
      {({ Settings }, its) => <Settings place={place} administrator={its} />}
    </LatePage>
  )
}
