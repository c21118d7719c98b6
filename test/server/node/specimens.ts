import { deflateSync } from 'node:zlib'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const base64 = (text: string): Buffer => Buffer.from(text, 'base64')

function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin(type), data])
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))])
}

/** A real PNG of this size, in one colour. `claimed` is the size that its head tells, where that is another. */
export function png(width: number, height: number, claimed = { width, height }): Buffer {
  const head = Buffer.concat([uint32(claimed.width), uint32(claimed.height), Buffer.of(8, 2, 0, 0, 0)])
  const line = Buffer.concat([Buffer.of(0), ...Array.from({ length: width }, () => Buffer.of(29, 107, 87))])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))
  const mark = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

export const gif = base64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7')
export const jpeg = base64(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
)
export const webp = base64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA')
export const pdf = latin('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')

/** A ZIP of these files, uncompressed. */
function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const data = latin(text)
    const rest = Buffer.alloc(26)
    rest.writeUInt16LE(20, 0)
    rest.writeUInt32LE(crc32(data), 10)
    rest.writeUInt32LE(data.length, 14)
    rest.writeUInt32LE(data.length, 18)
    rest.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    list.push(latin('PK\x01\x02'), Buffer.of(20, 0), rest, tail.subarray(2), latin(name))
    const part = Buffer.concat([latin('PK\x03\x04'), rest, latin(name), data])
    at += part.length
    parts.push(part)
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(files).length, 4)
  end.writeUInt16LE(Object.keys(files).length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, directory, latin('PK\x05\x06'), end])
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const docx = zip({
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${WORD}.main+xml"/></Types>`,
  'word/document.xml': '<w:document/>',
})
export const archive = zip({ 'run-me.exe': 'MZ' })
export const html = latin('<!doctype html><script>alert(1)</script>')
export const svg = latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
/** A GIF that is a script, too. */
export const polyglot = Buffer.concat([latin('GIF89a/*\x01\0'), gif.subarray(10), latin('*/=1;alert(1)')])
