import type { AgentCommand, Update, VisitorCommand } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'

/** Puts what the server knows better into what a client has observed: the time, who was online, and whether the site was open, as it was told on this line. */
export function createCorrected(clock: Clock) {
  let agentsOnline: boolean | undefined
  let open = true

  return {
    /** This goes down the line. */
    told(update: Update): void {
      if (update.type === 'welcome') agentsOnline = update.agentsOnline
      if (update.type === 'agents') agentsOnline = update.online
      if (update.type === 'welcome' || update.type === 'agents') open = update.open !== false
    },
    command(command: VisitorCommand | AgentCommand): VisitorCommand | AgentCommand {
      if (command.type !== 'append' || command.body.kind !== 'observed') return command
      const { facts, ...body } = command.body
      const better = { ...facts, at: clock.now(), agentsOnline: agentsOnline ?? facts.agentsOnline, open }
      return { ...command, body: { ...body, facts: better } } as VisitorCommand
    },
  }
}
