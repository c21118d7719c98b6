/**
 * The version that both ends say first. A client and a server of different versions do not talk: close code 4406.
 * The hash beside it is taken over every schema of the wire; a test compares the two, so nobody changes the wire unawares.
 */
export const PROTOCOL_VERSION = 1
export const PROTOCOL_HASH = 'fc35842d2ff9c0ca7f29548e2fd8f14c86bd7a2f3368f38f51f716a07969732e'
