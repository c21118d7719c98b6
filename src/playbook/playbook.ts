/** The bot as the visitor sees it (R7). */
export interface Bot {
  name: string
  /** Address of a picture; without one the widget draws its own mark. */
  picture?: string | undefined
}

/**
 * A playbook as the machine sees it: cards by id, and where to begin. What a card holds beside its kind is its kind's business,
 * so `Card` is filled in by the room that knows them all (`cards/`).
 */
export interface PlaybookOf<Card extends { kind: string }> {
  id: string
  name: string
  /** BCP 47; the language of its cards. */
  locale: string
  bot: Bot
  /** The owner's colour, `#rrggbb`. */
  accent?: string | undefined
  /** The id of the first card. */
  start: string
  cards: Readonly<Record<string, Card>>
  /** The words of the cards in other languages: by BCP 47 tag, and by the card's id. */
  texts?: Readonly<Record<string, Readonly<Record<string, Translation>>>> | undefined
}

/** A card's words in another language, under the names that they have in the card; what is in a list, by its id. A part's label alone may stand for the part. */
export interface Translation {
  readonly [property: string]: string | Translation | undefined
}
