/**
 * The version that both ends say first. A client and a server of different versions do not talk: close code 4406.
 * The hash beside it is taken over every schema of the wire; a test compares the two, so nobody changes the wire unawares.
 */
export const PROTOCOL_VERSION = 1
export const PROTOCOL_HASH = 'ba68b63eb0cbfa7603742505d5b26cdb38de960f4dd0dfa6ac23d570188c0631'
