/**
 * The version that both ends say first. A client and a server of different versions do not talk: close code 4406.
 * The hash beside it is taken over every schema of the wire; a test compares the two, so nobody changes the wire unawares.
 */
export const PROTOCOL_VERSION = 1
export const PROTOCOL_HASH = '1061ecbbba27dbf3e928b3bf0e7f02d51bd8728d8b5f1f734846b3b0af3936f4'
