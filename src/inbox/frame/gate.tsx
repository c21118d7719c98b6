import type { InboxWords } from '../../locales/inbox/en/index.ts'
import { Blank } from '../parts/blank.tsx'

interface GateProps {
  words: InboxWords
  /** `checking`: the server is being asked. `no-site`: it has no site whose desk there could be. */
  state: 'checking' | 'signed-out' | 'unreachable' | 'no-site'
  onTry: () => void
}

/** What stands before the inbox: whether this browser is signed in, and if it is not, how to. */
export function Gate({ words, state, onTry }: GateProps) {
  const [say, hint] = {
    checking: [words.checking],
    'signed-out': [words.signedOut, words.signedOutHint],
    unreachable: [words.unreachable, words.unreachableHint],
    'no-site': [words.noSite, words.noSiteHint],
  }[state] as [string, string?]
  return (
    <div class="inbox gate" lang={words.locale} dir={words.dir}>
      <h1 class="sr">{words.title}</h1>
      <div role="status">
        <Blank say={say} hint={hint}>
          {state !== 'checking' && (
            <button type="button" class="button button-primary" onClick={onTry}>
              {state === 'signed-out' ? words.signedIn : words.tryAgain}
            </button>
          )}
        </Blank>
      </div>
    </div>
  )
}
