/** What is wrong in a playbook, or what its owner hardly wants, and how to mend it. The command line and the console say the same. */
export const faultsEn = {
  'no-start': ({ card }: { card: string }) => `There is no card "${card}". Name the card that greets the visitor.`,
  'no-card': ({ card }: { card: string }) => `There is no card "${card}". Name one of the playbook's cards, or null to end.`,
  unreachable: 'No road from the start comes to this card. Link to it from another card, or remove it.',
  'restless-ring':
    'The bot would go round in a ring here without ever asking the visitor anything. Put a question, or an end, on the way.',
  'second-live-chat': ({ card }: { card: string }) =>
    `This leads to a second live chat card, "${card}", on the same pathway. A pathway holds at most one; remove one of them.`,
  'no-offline-branch':
    'The offline branch is missing: when nobody comes, the visitor is left with the message alone. Put a card here that asks how to reach them, or an outcome.',
  'without-consent': ({ card }: { card: string }) =>
    `Who does not agree would come to "${card}", which keeps what they say. Lead them past it, or to the end.`,

  'no-such-name': ({ name }: { name: string }) =>
    `There is no "${name}". Look up the names in docs/playbooks.md, or ask for it under a name without a dot.`,
  'never-asked': ({ name }: { name: string }) =>
    `No card asks for "${name}". Name an answer’s key, or write "identity.${name}" for what the site knows.`,
  'asked-later': ({ name }: { name: string }) => `"${name}" is asked for only after this. Ask for it before, or use it later.`,
  'only-for-conditions': ({ name }: { name: string }) => `"${name}" is known to conditions alone. Take it out of the text.`,
  'no-such-claim': ({ field }: { field: string }) =>
    `The site can vouch for no field "${field}": such names hold letters, digits, "_" and "-".`,
  'other-claim': ({ field, claim }: { field: string; claim: string }) =>
    `The site vouches for "identity.${claim}", not for "identity.${field}". Write it so.`,

  'only-in-conversation': ({ name }: { name: string }) =>
    `"${name}" is known only in a conversation. Let the page tell it by "tracked".`,
  'not-at-start': ({ name }: { name: string }) =>
    `"${name}" is no name of page or visitor, and nobody has answered yet. Take "page.path", "query.utm_source", "visitor.device" …`,
  'no-greeting': 'The playbook has no first words for everybody. Say here what stands beside the launcher.',

  'own-language': 'This is the language of the cards themselves. Write it there.',
  'no-card-to-translate': ({ card }: { card: string }) =>
    `There is no card "${card}". Name one of the playbook's cards, or remove it.`,
  'no-such-words': ({ card }: { card: string }) =>
    `The card "${card}" has no such words. Remove it, or look up how they are called there.`,
  'not-translated': ({ text, locale, own }: { text: string; locale: string; own: string }) =>
    `"${text}" is not translated. Whoever reads "${locale}" finds it in "${own}".`,
  'greeting-not-translated': ({ locale, own }: { locale: string; own: string }) =>
    `The greeting is not translated. Whoever reads "${locale}" finds it in "${own}".`,

  'no-key': 'This field needs a key to be kept under, such as "shoeSize".',
  'key-of-its-own': ({ field }: { field: string }) =>
    `The field "${field}" is kept under its own name. Remove the key, or make the field "custom".`,
  'same-key': ({ key }: { key: string }) => `Another field of this card is kept under "${key}". Give one a key of its own.`,
  'same-id': ({ id }: { id: string }) => `Another one here is "${id}" already. Give each its own id.`,
  'taken-id': ({ prefix }: { prefix: string }) =>
    `Ids that begin with "${prefix}" are kept for the cards that agents put to visitors. Call this one otherwise.`,
  'more-than-options': 'No answer can hold so many. Make it smaller, or add options.',
  'options-of-choice': 'A choice needs options, and no other field has any. Add them, or take them away.',
  'other-bound': 'Only a number has a number here, and only a date a day. Change it, or take it away.',
  'nothing-between': 'Nothing is between "min" and "max". Change one of them.',
  'same-branch': ({ branch }: { branch: number }) =>
    `This is never reached: branch ${branch} has the same condition. Change this one, or remove it.`,
  'never-met': ({ name }: { name: string }) =>
    `This is never met: "${name}" cannot be all of this at once. Take one of the tests away.`,
  'two-targets': 'A jump has one target: a card ("to") or a playbook ("playbook"). Give one of the two.',
  'no-way-back': 'Only from another playbook is there a way back. Remove it, or name a playbook.',

  'long-id': ({ most }: { most: number }) => `The id is longer than ${most} signs. Give the jumps that lead here shorter ones.`,
  'included-id': 'An included card has this id, too. Give this one another.',
  'no-include': ({ name }: { name: string }) => `There is no playbook "${name}" among the "includes". Add it, or name another.`,
  'endless-include': ({ name }: { name: string }) =>
    `"${name}" would come back into itself without end. Jump to one of its cards instead.`,
  'unused-include': 'No jump leads here. Add one, or remove it.',
  'too-many-cards': ({ most }: { most: number }) =>
    `With all that is included these are more than ${most} cards. Include less often.`,

  'not-json': ({ said }: { said: string }) => `This is not JSON: ${said}`,
  'not-json-at': ({ line, column }: { line: number; column: number }) =>
    `This is not JSON: see line ${line}, column ${column}. There, or just before, a comma, a bracket or a quotation mark is missing, or is one too many.`,
  'too-large': ({ most }: { most: number }) => `The playbook is larger than ${most} characters. Split it.`,
  'too-deep': 'This is nested too deeply for a playbook. Make its conditions simpler.',
  'other-playbook': ({ id }: { id: string }) => `This is the draft of "${id}". Leave the id as it is, or make another playbook.`,

  missing: ({ field }: { field: string }) => `There is no "${field}" here. Add it.`,
  'unknown-field': ({ field }: { field: string }) =>
    `"${field}" means nothing here. Remove it, or look up in docs/playbooks.md how it is called.`,
  'not-text': 'This is no text. Write it between quotation marks.',
  'not-a-number': 'This is no number. Write digits, without quotation marks.',
  'not-whole': 'This is no whole number. Round it.',
  'not-yes-or-no': 'Write true or false here, without quotation marks.',
  'not-a-list': 'This is no list. Write it between [ and ].',
  'not-an-object': 'These are no fields with values. Write them between { and }.',
  'not-one-of': ({ options }: { options: string }) => `Write one of these: ${options}.`,
  'too-long': ({ most }: { most: number }) => `This is too long: it may have at most ${most} characters.`,
  'too-many': ({ most }: { most: number }) => `These are too many: there may be at most ${most}.`,
  'empty-list': 'This list is empty. Put something into it.',
  'too-small': ({ least }: { least: number }) => `This is too small. The smallest is ${least}.`,
  'too-great': ({ most }: { most: number }) => `This is too large. The largest is ${most}.`,
  blank: 'Nothing is written here. Write some words.',
  'not-an-id': 'An id has 1 to 64 letters, digits, "-" or "_". Call it otherwise.',
  'not-a-language': 'A language is written as a tag such as "en" or "pt-BR".',
  'not-a-colour': 'A colour is written so: "#0b6e4f".',
  'not-a-time': 'A time is written so: "09:00".',
  'not-a-time-zone': 'A time zone is called after a city, such as "Europe/Oslo".',
  'not-a-day': 'A day is written so: "2026-12-24".',
  'not-a-link': 'Write an address that begins with "https://", "/", "mailto:" or "tel:".',
  'not-a-page': 'Write an address that begins with "https://".',
  'not-a-name': 'Write a name such as "topic" or "query.utm_source".',
  'not-a-test': 'A test has "value" and one of "given", "is", "contains", "matches", "above" and "below".',
  'not-a-condition': 'This is no condition. Begin with "value", "hours", "all", "any" or "not".',
  'not-a-start-condition':
    'This is no condition of a start. Begin with "value", "hours", "seconds", "scrolled", "leaving", "tracked", "all", "any" or "not".',
  unfit: 'This cannot stand here. Look up in docs/playbooks.md what can.',
}
