/** On a new address the page's title, and what else a router brings, is not there before. */
export const SETTLE_MS = 500
