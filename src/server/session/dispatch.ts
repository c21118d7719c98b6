import type { AgentCommand, Transcript, VisitorCommand } from '../../protocol/index.ts'
import type { Mail, Who } from '../mail.ts'

/** A session that has been let in: what it watches, and where its commands go. */
export interface Dispatch {
  /** Pass a command on. `false`: it does not belong after a hello. */
  command(command: VisitorCommand | AgentCommand): boolean
  /** A conversation sends nothing to this session any more. */
  detached(conversation: string): void
  /** The session is over: everybody who sends to it is told. */
  end(): void
}

/** What the session itself answers. */
export interface Answers {
  ping(): void
  forget(visitor: string): void
  identify(token: string): void
  transcript(visitor: string, asked: Transcript): void
}

export function createDispatch(session: string, whoNow: () => Who, mail: Mail, answer: Answers): Dispatch {
  const watched = new Set<string>()

  return {
    command(command) {
      const who = whoNow()
      switch (command.type) {
        case 'append':
          mail.conversation(command.conversation, { type: 'append', session, who, id: command.id, body: command.body })
          return true
        case 'watch':
          watched.add(command.conversation)
          mail.conversation(command.conversation, { type: 'attach', session, who, since: command.since, epoch: command.epoch })
          return true
        case 'unwatch':
          if (watched.delete(command.conversation)) mail.conversation(command.conversation, { type: 'detach', session })
          return true
        case 'detail':
          mail.conversation(command.conversation, { type: 'detail', session, who, detail: command })
          return true
        case 'note':
          mail.conversation(command.conversation, { type: 'note', session, who, note: command })
          return true
        case 'typing':
          if (watched.has(command.conversation))
            mail.conversation(command.conversation, {
              type: 'typing',
              session,
              on: command.on,
              note: 'note' in command && command.note === true,
            })
          return true
        case 'read':
          if (watched.has(command.conversation))
            mail.conversation(command.conversation, { type: 'read', session, seq: command.seq })
          return true
        case 'page':
          if (watched.has(command.conversation)) {
            const { url, title } = command
            mail.conversation(command.conversation, { type: 'page', session, url, title })
          }
          return true
        case 'presence':
          mail.desk(who.site, { type: 'presence', session, online: command.online })
          return true
        case 'touch':
          mail.desk(who.site, { type: 'touch', session })
          return true
        case 'list':
          mail.desk(who.site, { type: 'list', session, folder: command.folder, before: command.before })
          return true
        case 'search':
          mail.desk(who.site, { type: 'search', session, search: command })
          return true
        case 'facets':
          mail.desk(who.site, { type: 'facets', session, facets: command })
          return true
        case 'ping':
          answer.ping()
          return true
        case 'identify':
          answer.identify(command.token)
          return true
        case 'transcript':
          if (who.role === 'visitor') answer.transcript(who.visitor, command)
          return who.role === 'visitor'
        case 'forget':
          if (who.role === 'visitor') answer.forget(who.visitor)
          return who.role === 'visitor'
        case 'hello':
          return false
      }
    },
    detached: (conversation) => void watched.delete(conversation),
    end() {
      for (const conversation of watched) mail.conversation(conversation, { type: 'detach', session })
      mail.desk(whoNow().site, { type: 'leave', session })
    },
  }
}
