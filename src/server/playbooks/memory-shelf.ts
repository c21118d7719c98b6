import type { Draft, Installation, Publication, Shelf } from './shelf.ts'

interface Kept {
  playbook: string
  isActive: boolean
  publications: Publication[]
  draft?: Draft | undefined
}

/** A shelf in memory. */
export function memoryShelf(): Shelf {
  const order = new Map<string, Kept[]>()
  const texts = new Map<string, string>()
  const pages = new Map<string, Map<string, Installation>>()

  const keptOf = (site: string): Kept[] => order.get(site) ?? []
  const find = (site: string, playbook: string): Kept | undefined => keptOf(site).find((kept) => kept.playbook === playbook)
  const nameOf = (site: string, version: string): string => JSON.stringify([site, version])

  function place(site: string, playbook: string): Kept {
    const known = find(site, playbook)
    if (known) return known
    const made: Kept = { playbook, isActive: true, publications: [] }
    order.set(site, [...keptOf(site), made])
    return made
  }

  return {
    async publish(site, playbook, publication, text, draftAt) {
      const kept = place(site, playbook)
      const number = kept.publications.length + 1
      kept.publications.push({ ...publication, number })
      if (kept.draft?.at === draftAt) kept.draft = undefined
      texts.set(nameOf(site, publication.version), text)
      return number
    },
    async published(site, id) {
      const version = keptOf(site)
        .find(({ playbook, isActive, publications }) => isActive && publications.length > 0 && (id ?? playbook) === playbook)
        ?.publications.at(-1)?.version
      const playbook = version === undefined ? undefined : texts.get(nameOf(site, version))
      return version !== undefined && playbook !== undefined ? { version, playbook } : undefined
    },
    playbook: async (site, version) => texts.get(nameOf(site, version)),
    publications: async (site, playbook) => (find(site, playbook)?.publications ?? []).toReversed(),
    shelf: async (site) =>
      keptOf(site).map(({ playbook, isActive, publications, draft }) => ({
        playbook,
        isActive,
        published: publications.at(-1),
        draft: draft && { at: draft.at, by: draft.by },
      })),
    async arrange(site, playbooks) {
      const kept = keptOf(site)
      const first = playbooks.flatMap((playbook) => kept.filter((one) => one.playbook === playbook))
      order.set(site, [...first, ...kept.filter((one) => !first.includes(one))])
    },
    async activate(site, playbook, isActive) {
      const kept = find(site, playbook)
      if (kept) kept.isActive = isActive
      return kept !== undefined
    },
    async saveDraft(site, playbook, draft, since) {
      if (find(site, playbook)?.draft?.at !== since) return false
      place(site, playbook).draft = draft
      return true
    },
    draft: async (site, playbook) => find(site, playbook)?.draft,
    async noteInstalled(site, origin, at) {
      const known = pages.get(site) ?? new Map<string, Installation>()
      pages.set(site, known.set(origin, { origin, firstAt: known.get(origin)?.firstAt ?? at, lastAt: at }))
    },
    installations: async (site) => [...(pages.get(site)?.values() ?? [])],
  }
}
