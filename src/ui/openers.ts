/** What opens large in a talk: a picture that was sent, and one in rich text that is no link. */
export const OPENERS = '.opens, button.rich-image'
