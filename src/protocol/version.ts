/**
 * The version that both ends say first. A client and a server of different versions do not talk: close code 4406.
 * The hash beside it is taken over every schema of the wire; a test compares the two, so nobody changes the wire unawares.
 */
export const PROTOCOL_VERSION = 1
export const PROTOCOL_HASH = '972adcf28f975eaca0737ac51bb50ffe0469463c04656b9a36d6f081ab0c2005'
