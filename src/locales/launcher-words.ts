type LauncherWords = readonly [open: string, failed: string]

const en: LauncherWords = ['Open chat', 'The chat did not load. Try again']

/** These few are in the first request, before anything is loaded, so each weighs. */
const others: Readonly<Record<string, LauncherWords>> = {
  sv: ['Öppna chatten', 'Chatten kom inte fram. Försök igen'],
  ar: ['فتح المحادثة', 'لم تصل المحادثة. حاول مرة أخرى'],
}

/** What the launcher says in a BCP 47 locale: its name, and when the rest could not be fetched. English where there is nothing else. */
export const wordsOfLauncher = (locale: string): LauncherWords => others[/^[a-z]{2}\b/.exec(locale)?.[0] ?? ''] ?? en
