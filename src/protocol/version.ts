/**
 * The version that both ends say first. A client and a server of different versions do not talk: close code 4406.
 * The hash beside it is taken over every schema of the wire; a test compares the two, so nobody changes the wire unawares.
 */
export const PROTOCOL_VERSION = 1
export const PROTOCOL_HASH = '7c0ab8d09c2e6a3f66e155b86eb7cfcc88e29aa94e4eaaa1a50e504d49cd51e3'
