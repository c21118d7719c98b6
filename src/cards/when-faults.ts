import { faultAt } from '../playbook/index.ts'
import type { Fault } from '../protocol/index.ts'
import type { StartWhen } from './starts/schema.ts'
import type { Test, When } from './when-schema.ts'

/** Every test in a condition, with its path. */
export function testsOf(when: When, path: string): { path: string; test: Test }[] {
  if ('all' in when) return when.all.flatMap((part, index) => testsOf(part, `${path}.all[${index}]`))
  if ('any' in when) return when.any.flatMap((part, index) => testsOf(part, `${path}.any[${index}]`))
  if ('not' in when) return testsOf(when.not, `${path}.not`)
  return 'hours' in when ? [] : [{ path, test: when }]
}

/** What can never be met, whatever is known: the same value asked to be two things at once, or between two figures where there is none. */
export function impossible(when: StartWhen, path: string): Fault[] {
  if ('any' in when) return when.any.flatMap((part, index) => impossible(part, `${path}.any[${index}]`))
  if ('not' in when) return []
  if (!('all' in when)) return []
  const tests = when.all.flatMap((part) => ('value' in part ? [part] : []))
  const faults = when.all.flatMap((part, index) => impossible(part, `${path}.all[${index}]`))
  for (const name of new Set(tests.map(({ value }) => value)))
    if (!canHold(tests.filter(({ value }) => value === name))) faults.push(faultAt(path, 'never-met', { name }))
  return faults
}

/** A list of options can be several things at once, so two `is` alone say nothing; one with `given: false`, or apart figures, do. */
function canHold(tests: readonly Test[]): boolean {
  const isAbsent = tests.some(({ given }) => given === false)
  if (isAbsent && tests.some(({ given }) => given !== false)) return false
  const above = Math.max(...tests.map(({ above }) => above ?? Number.NEGATIVE_INFINITY))
  const below = Math.min(...tests.map(({ below }) => below ?? Number.POSITIVE_INFINITY))
  return above < below
}
