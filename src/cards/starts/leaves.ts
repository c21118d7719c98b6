import type { StartWhen } from './schema.ts'

/** A rule that is not made of others. */
export type Leaf = Exclude<StartWhen, { all: unknown } | { any: unknown } | { not: unknown }>

/** Every such rule in a condition, with its path. */
export function leavesOf(when: StartWhen, path: string): { path: string; leaf: Leaf }[] {
  if ('all' in when) return when.all.flatMap((part, index) => leavesOf(part, `${path}.all[${index}]`))
  if ('any' in when) return when.any.flatMap((part, index) => leavesOf(part, `${path}.any[${index}]`))
  return 'not' in when ? leavesOf(when.not, `${path}.not`) : [{ path, leaf: when }]
}
