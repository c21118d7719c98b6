import createDOMPurify from 'dompurify'

/** Our own instance: the page may have hung hooks on the one that it shares with us. One for all, as a policy may let its name be taken only once. */
export const purify = createDOMPurify(window)
