/**
 * The version that both ends say first. A client and a server of different versions do not talk: close code 4406.
 * The hash beside it is taken over every schema of the wire; a test compares the two, so nobody changes the wire unawares.
 */
export const PROTOCOL_VERSION = 1
export const PROTOCOL_HASH = '169645f2e167ba05392522b71f7efba3ec3635d50a8f8dd3ca31095fb04c2a4e'
