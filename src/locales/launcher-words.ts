/** The few words that are needed before anything is loaded; they are in the first request, so each weighs. */
const launcherWords: Readonly<Record<string, readonly [open: string, close: string, failed: string]>> = {
  en: ['Open chat', 'Close chat', 'The chat did not load. Press to try again.'],
  sv: ['Öppna chatten', 'Stäng chatten', 'Chatten gick inte att ladda. Tryck för att försöka igen.'],
  ar: ['فتح المحادثة', 'إغلاق المحادثة', 'تعذر تحميل المحادثة. اضغط للمحاولة مرة أخرى.'],
}

/** What the launcher says in a BCP 47 locale: to open, to close, and when the panel could not be fetched. English where there is nothing else. */
export const wordsOfLauncher = (locale: string): readonly [open: string, close: string, failed: string] =>
  launcherWords[locale.slice(0, 2).toLowerCase()] ?? (launcherWords.en as readonly [string, string, string])
