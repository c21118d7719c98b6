/** The largest frame either end accepts, in bytes of UTF-8. A larger one closes the line with 4400. */
export const FRAME_BYTES = 65_536
/** The longest message, in UTF-16 code units. Only the first 4,000 may be Markdown (see `richtext`). */
export const MESSAGE_CHARS = 8_000
/** The most files that one message names. */
export const FILES_PER_MESSAGE = 10
/** The longest name of a file, in UTF-16 code units. */
export const FILE_NAME_CHARS = 120
/** The longest answer to a card, in UTF-16 code units. */
export const ANSWER_CHARS = 4_000
/** The most options, or fields, that one answer names. */
export const ANSWER_PARTS = 50
/** The most options, or fields, of a card that an agent drops. */
export const DROPPED_PARTS = 10
/** The longest field that an agent writes of a visitor or a deal, in UTF-16 code units. */
export const DETAIL_CHARS = 4_000
/** The longest identity token, in UTF-16 code units. */
export const TOKEN_CHARS = 4_000
/** The most entries that one `entries` update carries; a longer catch-up comes as several. */
export const ENTRIES_PER_UPDATE = 200
/** The most rows that one `rows` update carries; older ones are asked for with `list`. */
export const ROWS_PER_UPDATE = 100
/** What a search has found is counted up to here. */
export const MOST_COUNTED = 1_000
/** A client says `ping` after this much silence of its own, in milliseconds. */
export const PING_EVERY_MS = 15_000
/** Either end calls the line dead after this much silence of the other, in milliseconds: one ping and ten seconds' grace. */
export const SILENCE_MS = 25_000

/** An agent's client says `touch` at most this often while they touch the inbox, in milliseconds. */
export const TOUCH_EVERY_MS = 15_000

/** The best that anything is rated; 1 is the worst. */
export const BEST = 5
