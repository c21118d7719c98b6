import type { Who } from '../mail.ts'

/** Whose file it is, as it is kept with it. No hash of a token has a space in it. */
export const ownerOf = (who: Who): string => (who.role === 'visitor' ? who.visitor : `agent ${who.agent.id}`)
