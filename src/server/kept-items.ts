/** Something that the server keeps of a visitor. */
export interface KeptItem {
  what: string
  why: string
  /** How long, and whether "Forget me" erases it. */
  until: string
}

/** Everything that the reference server keeps of a visitor, for the owner's privacy notice. */
export const keptItems: readonly KeptItem[] = [
  {
    what: 'The conversation: what was said, answered and done in it, and the address and title of the page that it began on.',
    why: 'So that an agent can answer, and the visitor finds it again.',
    until: 'Until the visitor wishes to be forgotten; then it is erased from the files too.',
  },
  {
    what: 'What agents write beside a conversation: name, e-mail address, phone number, organisation, address, a note, and what a deal could be worth and when.',
    why: 'So that whoever serves the visitor next knows what is known.',
    until: 'As long as the conversation.',
  },
  {
    what: 'The files that the visitor and the agents have sent each other, as they were, with all that a camera or a program wrote into them.',
    why: 'So that the other side can see them.',
    until: 'As long as the conversation; a day, when it was never sent.',
  },
  {
    what: 'A hash of the token that the visitor’s browser made.',
    why: 'So that nobody else can read or go on with the conversation.',
    until: 'As long as the conversation.',
  },
  {
    what: 'What an outcome card makes of the answers: a lead, deal or activity, with name, e-mail address, phone number, organisation, and the page.',
    why: 'The visitor gave it to be contacted by the owner.',
    until:
      'For the owner to decide, as with any record of a customer. “Forget me” leaves it and takes away its link to the conversation; who wants that erased too asks the owner: “frontdesk forget --email” does it here, and the owner knows where else it was sent.',
  },
]
