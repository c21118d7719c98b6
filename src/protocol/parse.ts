import * as v from 'valibot'
import { AgentCommand, type Hello, VisitorCommand } from './commands.ts'
import { FrontdeskError } from './error.ts'
import { AgentHello, VisitorHello } from './hello.ts'
import { FRAME_BYTES } from './limits.ts'

const FirstFrame = v.variant('role', [VisitorHello, AgentHello])

/** The first frame of a line. Throws `bad-command` for anything but a hello. */
export const parseHello = (frame: string): Hello => parse(FirstFrame, frame)

/** A later frame of a visitor's line. Throws `bad-command`. */
export const parseVisitorCommand = (frame: string): VisitorCommand => parse(VisitorCommand, frame)

/** A later frame of an agent's line. Throws `bad-command`. */
export const parseAgentCommand = (frame: string): AgentCommand => parse(AgentCommand, frame)

function parse<Schema extends v.GenericSchema>(schema: Schema, frame: string): v.InferOutput<Schema> {
  // A UTF-16 unit is at most three bytes of UTF-8, so only a frame near the limit has to be encoded to be measured.
  if (frame.length > FRAME_BYTES || (frame.length * 3 > FRAME_BYTES && new TextEncoder().encode(frame).length > FRAME_BYTES))
    throw bad('', `The frame is larger than ${FRAME_BYTES} bytes.`)
  let value: unknown
  try {
    value = JSON.parse(frame)
  } catch {
    throw bad('', 'The frame is not JSON.')
  }
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  throw bad(v.getDotPath(issue) ?? '', issue.message)
}

const bad = (path: string, message: string): FrontdeskError<'bad-command'> => new FrontdeskError('bad-command', message, { path })
