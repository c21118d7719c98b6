/** The longest e-mail address, in UTF-16 code units (RFC 5321). */
export const EMAIL_CHARS = 254

/** One address, with nothing before or after it, and no sign that means something in a mail's header. */
export const EMAIL = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u

/** Whether a visitor's transcript can be sent to this. */
export const isEmail = (text: string): boolean => text.length <= EMAIL_CHARS && EMAIL.test(text)
