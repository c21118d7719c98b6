import { fileTypeFromBuffer } from 'file-type'
import { imageSize } from 'image-size'
import { type Attachment, type FileLimits, FrontdeskError } from '../../../protocol/index.ts'
import { FILE_KINDS, isPicture, typeOfName } from '../../files/kinds.ts'
import { tidyName } from '../../files/name.ts'

/** What its sender says of a file. */
export interface Claim {
  name: string
  /** The content type, as the sender's system has it. */
  type: string
}

/** A picture of more pixels takes a gigabyte of memory wherever it is shown, however few its bytes are. */
const MOST_PIXELS = 100_000_000
/** Turned by a quarter, as EXIF says it. */
const TURNED = new Set([5, 6, 7, 8])

/**
 * Find out what a file is, by its bytes, and whether it is taken.
 *
 * @throws {FrontdeskError} `wrong-type`: rejects, for what is not taken, what is not what its name or its sender says, and damaged pictures.
 */
export async function examine(bytes: Uint8Array, claim: Claim, { types }: FileLimits): Promise<Omit<Attachment, 'id'>> {
  const name = tidyName(claim.name)
  const promised = typeOfName(name)
  if (bytes.length === 0) throw wrong(`The file "${name}" is empty.`)
  if (!promised || !types.includes(promised)) throw wrong(`Files like "${name}" are not taken here.`)
  const found = (await sniff(bytes)) ?? (isText(bytes) && promised.startsWith('text/') ? promised : undefined)
  const told = Object.hasOwn(FILE_KINDS, claim.type) ? claim.type : promised
  // Systems tell of texts what they like: of a CSV that it is Excel's.
  const isHonest = found === promised && (found === told || found.startsWith('text/'))
  if (!isHonest) throw wrong(`The file "${name}" is not what it says it is.`)
  return { name, type: found, bytes: bytes.length, ...(isPicture(found) && measure(bytes, name)) }
}

async function sniff(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime
  } catch {
    // `wrong-type`: it begins like something that is known, and goes on like nothing that is.
    return 'application/octet-stream'
  }
}

/** No signature tells a text; what no text holds tells everything else. */
const isText = (bytes: Uint8Array): boolean =>
  !bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)

function measure(bytes: Uint8Array, name: string): { width: number; height: number } {
  const { width, height, orientation = 1 } = sizeOf(bytes, name)
  if (width < 1 || height < 1 || Math.max(width, height) > 65_535 || width * height > MOST_PIXELS)
    throw wrong(`The picture "${name}" has ${width} × ${height} pixels, which cannot be shown.`)
  return TURNED.has(orientation) ? { width: height, height: width } : { width, height }
}

function sizeOf(bytes: Uint8Array, name: string) {
  try {
    return imageSize(bytes)
  } catch {
    throw wrong(`The picture "${name}" is damaged.`)
  }
}

const wrong = (message: string): FrontdeskError<'wrong-type'> => new FrontdeskError('wrong-type', message, {})
