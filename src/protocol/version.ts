/**
 * The version that both ends say first. A client and a server of different versions do not talk: close code 4406.
 * The hash beside it is taken over every schema of the wire; a test compares the two, so nobody changes the wire unawares.
 */
export const PROTOCOL_VERSION = 1
export const PROTOCOL_HASH = '5d8793230a6e55e044d81469b27aa72eea63f94b49541c28b936811cbb27017b'
