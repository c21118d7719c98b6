import type { Database } from './storage/database.ts'

/** Note where this host is found, for the commands that print links while it runs. */
export function keepUrl(database: Database, url: string): void {
  database.prepare('UPDATE meta SET url = ?').run(url)
}

/** Where the host of this data was found when it last started. */
export const keptUrl = (database: Database): string | undefined =>
  database.prepare<{ url: string | null }>('SELECT url FROM meta').first()?.url ?? undefined
