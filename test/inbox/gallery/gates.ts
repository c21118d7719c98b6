/** What may stand before the inbox, each a state to be looked at. */
export const GATES = ['checking', 'signed-out', 'unreachable', 'no-site'] as const
