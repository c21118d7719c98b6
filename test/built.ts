import { existsSync } from 'node:fs'

/** The journeys, the budgets and the package are about what is built. */
export function setup(): void {
  const missing = ['dist/cli.js', 'dist/site/embed.js', 'dist/inbox/index.html'].filter((file) => !existsSync(file))
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: not built yet. Run "npm run build" first.`)
}
