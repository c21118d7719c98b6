/** The options that can be changed while the chat is there; the others are settled when it is made. */
export const changeable = [
  'accent',
  'side',
  'offset',
  'layer',
  'label',
  'icon',
  'picture',
  'greeting',
  'proactive',
  'theme',
  'locale',
  'words',
] as const
