import { languagesOf, type Playbook, reviewPlaybook } from '../../../cards/index.ts'

/** Tell what a sound playbook is short of, one hint a line, and how far its languages have come. Answers with how many hints there are. */
export function tellReview(playbook: Playbook): number {
  const hints = reviewPlaybook(playbook)
  for (const { path, message } of hints) console.error(`hint: ${path}: ${message}`)
  for (const { locale, texts, of } of languagesOf(playbook)) console.log(`  ${locale}: ${texts} of ${of} texts`)
  return hints.length
}
