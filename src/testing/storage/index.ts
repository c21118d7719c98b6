import type { Check } from '../check.ts'
import { deliveryChecks } from './deliveries.ts'
import { detailChecks } from './details.ts'
import { durableChecks } from './durable.ts'
import { eraseChecks } from './erase.ts'
import { fileChecks } from './files.ts'
import { filterChecks } from './filters.ts'
import { folderChecks } from './folders.ts'
import { logChecks } from './logs.ts'
import { noteChecks } from './notes.ts'
import { playbookChecks } from './playbooks.ts'
import { recordChecks } from './records.ts'
import { ruleChecks } from './rules.ts'
import { searchChecks } from './search.ts'
import type { StorageSubject } from './subject.ts'

export type { StorageSubject } from './subject.ts'

/** What a storage claims to do, and so is held to. */
export interface StorageAbilities {
  /** Whether the data outlive the process, so that `reopen` finds them again. */
  durable: boolean
}

/** Everything that the `Storage` interface promises, as checks for any runner. What a storage does not claim is not checked. */
export function storageChecks({ durable }: StorageAbilities): readonly Check<StorageSubject>[] {
  return [
    ...logChecks,
    ...folderChecks,
    ...searchChecks,
    ...filterChecks,
    ...playbookChecks,
    ...eraseChecks,
    ...fileChecks,
    ...recordChecks,
    ...deliveryChecks,
    ...detailChecks,
    ...noteChecks,
    ...ruleChecks,
    ...(durable ? durableChecks : []),
  ]
}
