import * as v from 'valibot'
import { AgentCommand, type Hello, VisitorCommand } from './commands.ts'
import { FrontdeskError } from './error.ts'
import { AgentHello, VisitorHello } from './hello.ts'
import { FRAME_BYTES } from './limits.ts'
import { PROTOCOL_VERSION } from './version.ts'

/** What the hello of any version holds, however much else: enough to see that it is another's. */
const AnyHello = v.looseObject({ type: v.literal('hello'), version: v.number() })
const FirstFrame = v.variant('role', [VisitorHello, AgentHello])

/** The first frame of a line. Throws `version` for the hello of another version, and `bad-command` for anything but a hello. */
export function parseHello(frame: string): Hello {
  const value = read(frame)
  const { version } = check(AnyHello, value)
  if (version === PROTOCOL_VERSION) return check(FirstFrame, value)
  const message = `The server speaks version ${PROTOCOL_VERSION} of the protocol, not ${version}. Reload the page, or update the older end.`
  throw new FrontdeskError('version', message, { theirs: version })
}

/** A later frame of a visitor's line. Throws `bad-command`. */
export const parseVisitorCommand = (frame: string): VisitorCommand => check(VisitorCommand, read(frame))

/** A later frame of an agent's line. Throws `bad-command`. */
export const parseAgentCommand = (frame: string): AgentCommand => check(AgentCommand, read(frame))

function read(frame: string): unknown {
  // A UTF-16 unit is at most three bytes of UTF-8, so only a frame near the limit has to be encoded to be measured.
  if (frame.length > FRAME_BYTES || (frame.length * 3 > FRAME_BYTES && new TextEncoder().encode(frame).length > FRAME_BYTES))
    throw bad('', `The frame is larger than ${FRAME_BYTES} bytes.`)
  try {
    return JSON.parse(frame)
  } catch {
    throw bad('', 'The frame is not JSON.')
  }
}

function check<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  throw bad(v.getDotPath(issue) ?? '', issue.message)
}

const bad = (path: string, message: string): FrontdeskError<'bad-command'> => new FrontdeskError('bad-command', message, { path })
