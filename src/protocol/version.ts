/**
 * The version that both ends say first. A client and a server of different versions do not talk: close code 4406.
 * The hash beside it is taken over every schema of the wire; a test compares the two, so nobody changes the wire unawares.
 */
export const PROTOCOL_VERSION = 1
export const PROTOCOL_HASH = '1b2846ec88a74ae5f07a21036c2b84fa8df3e15280c8af3d9a86b15cb43dab1e'
