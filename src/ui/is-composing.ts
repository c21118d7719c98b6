/** The key is an input method's. Safari ends the composition before the key arrives, and tells it by the key code alone. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229
