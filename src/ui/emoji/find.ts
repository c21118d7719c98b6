/** What an emoji is found by; its name is the first. */
export type Named = ReadonlyMap<string, readonly string[]>

export const readNames = (names: string): Named =>
  new Map(
    names
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.indexOf(' ')
        return [line.slice(0, at), line.slice(at + 1).split(', ')]
      }),
  )

/** Those of `all` with a word that begins with what was typed, or goes on with it; accents and capitals make no difference. */
export function find(all: readonly string[], named: Named, typed: string, locale: string): readonly string[] {
  const plain = (text: string) => text.toLocaleLowerCase(locale).normalize('NFD').replace(/\p{M}/gu, '')
  const sought = plain(typed.trim())
  return all.filter((emoji) => named.get(emoji)?.some((word) => plain(word).includes(sought)))
}
