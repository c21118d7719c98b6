/** What each fault tells beside its code: what its words need, by name. */
export interface FaultDetails {
  // The roads.
  'no-start': { card: string }
  'no-card': { card: string }
  unreachable: object
  'restless-ring': object
  'second-live-chat': { card: string }
  'no-offline-branch': object
  'without-consent': { card: string }

  // Names in texts and conditions.
  'no-such-name': { name: string }
  'never-asked': { name: string }
  'asked-later': { name: string }
  'only-for-conditions': { name: string }
  'no-such-claim': { field: string }
  /** `claim`: how it is spelt. */
  'other-claim': { field: string; claim: string }

  // Where a playbook runs, and when it begins by itself.
  'only-in-conversation': { name: string }
  'not-at-start': { name: string }
  'no-greeting': object

  // Translations. `locale`: the language without it; `own`: the language in which it is read there.
  'own-language': object
  'no-card-to-translate': { card: string }
  'no-such-words': { card: string }
  'not-translated': { text: string; locale: string; own: string }
  'greeting-not-translated': { locale: string; own: string }

  // What a card's own shape cannot say.
  'no-key': object
  'key-of-its-own': { field: string }
  'same-key': { key: string }
  'same-id': { id: string }
  'taken-id': { prefix: string }
  'more-than-options': object
  'options-of-choice': object
  'other-bound': object
  'nothing-between': object
  /** `branch`: the earlier one, counted from 1. */
  'same-branch': { branch: number }
  'never-met': { name: string }
  'two-targets': object
  'no-way-back': object

  // Playbooks that are included.
  'long-id': { most: number }
  'included-id': object
  'no-include': { name: string }
  'endless-include': { name: string }
  'unused-include': object
  'too-many-cards': { most: number }

  // The text as a whole. `said`: what the parser of JSON said, in English.
  'not-json': { said: string }
  /** Counted from 1. */
  'not-json-at': { line: number; column: number }
  'too-large': { most: number }
  'too-deep': object
  'other-playbook': { id: string }

  // The shape. `options`: JSON values, with commas between them.
  missing: { field: string }
  'unknown-field': { field: string }
  'not-text': object
  'not-a-number': object
  'not-whole': object
  'not-yes-or-no': object
  'not-a-list': object
  'not-an-object': object
  'not-one-of': { options: string }
  'too-long': { most: number }
  'too-many': { most: number }
  'empty-list': object
  'too-small': { least: number }
  'too-great': { most: number }
  blank: object
  'not-an-id': object
  'not-a-language': object
  'not-a-colour': object
  'not-a-time': object
  'not-a-time-zone': object
  'not-a-day': object
  'not-a-link': object
  'not-a-page': object
  'not-a-name': object
  'not-a-test': object
  'not-a-condition': object
  'not-a-start-condition': object
  /** Anything else; the message may say more. */
  unfit: object
}
export type FaultCode = keyof FaultDetails

/** One thing wrong in a playbook, or in a site's rules, and where. Told apart by `code`; `details` carries what the code promises. */
export type Fault<Code extends FaultCode = FaultCode> = {
  [Is in Code]: {
    /** Where: `cards.topic.options[1].next`; empty for the whole. */
    path: string
    code: Is
    details: FaultDetails[Is]
    /** What is wrong and how to mend it, in English. */
    message: string
  }
}[Code]
