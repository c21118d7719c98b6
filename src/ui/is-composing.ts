/** An input method has taken the key for itself: its code then is this one, in Safari too, which has ended the composition by then. */
export const isComposing = (event: KeyboardEvent): boolean => event.keyCode === 229
