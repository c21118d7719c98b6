import { counted } from '../../counted.ts'

/** The pages before the inbox: signing in, an invitation, a new password. */
export const signInEn = {
  title: 'Sign in',
  product: 'Inbox',
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  name: 'Your name',
  nameHint: 'As visitors will see it.',
  passwordHint: (least: number): string =>
    `At least ${least} characters. A few words that do not belong together are easy to remember.`,
  passwordOptional: 'Leave it empty to have a link mailed to you each time.',
  show: 'Show',
  signIn: 'Sign in',
  noPassword: 'Forgotten password, or none yet?',
  backToSignIn: 'Back to signing in',
  linkTitle: 'Come in without the password',
  linkIntro: 'Your address gets an e-mail with a link. It works once.',
  mailSignIn: 'Mail me a link to sign in',
  mailReset: 'Mail me a link to a new password',
  noMail: 'This server sends no e-mail. Ask an administrator for a link: they make one under Settings › People.',
  onServer: 'Whoever runs the server makes one with',
  mailed: 'If somebody with this address may come in, a link is on its way. Look into your mailbox, and under spam.',
  invitationTitle: 'You are invited',
  invitationFor: (email: string): string => `The invitation is for ${email}.`,
  accept: 'Accept and open the inbox',
  resetTitle: 'Choose a new password',
  resetFor: (name: string): string => `For ${name}. All other sessions are ended.`,
  save: 'Save and open the inbox',
  opening: 'Opening your link …',
  needsScript: 'Signing in needs JavaScript.',
  noLink: 'The address has no whole link in it. Open it as it was sent.',

  wrong: 'Address and password do not fit together. Check both, or have a link mailed.',
  linkIsOver: 'This link was used already, or is too old. Have a new one made.',
  tooMany: (minutes: number): string =>
    counted('en', minutes, { one: 'Too many tries. Try again in a minute.', other: 'Too many tries. Try again in # minutes.' }),
  elsewhere: 'This sign-in came by another address than the server knows. Open the link as it was sent.',
}
