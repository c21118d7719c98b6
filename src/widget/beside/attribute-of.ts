/** The attribute of a script tag that holds an option: `data-greeting-after` for `greetingAfter`. */
export const attributeOf = (option: string): string => `data-${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
