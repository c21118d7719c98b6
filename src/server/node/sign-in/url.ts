import type { Purpose } from '../people/links.ts'

const PATHS: Readonly<Record<Purpose, string>> = {
  'sign-in': '/sign-in',
  invitation: '/sign-in/invitation',
  reset: '/sign-in/reset',
}

/** The address of a one-use link. The secret stands behind the `#`, so that it never comes into a server's log. */
export const signInUrl = (url: string, code: string, purpose: Purpose = 'sign-in'): string => `${url}${PATHS[purpose]}#${code}`
