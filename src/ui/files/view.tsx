import { useEffect, useRef, useState } from 'preact/hooks'
import type { Files } from '../../backend/files.ts'
import type { FileDoor } from '../../files/door.ts'
import { isUnsent } from '../../files/file-id.ts'
import { findUpload } from '../../files/found.ts'
import { uploadsOf } from '../../files/uploads.ts'
import { fileWords } from '../../locales/en-files.ts'
import { systemClock } from '../../time/clock.ts'
import { keepTrying } from '../../time/keep-trying.ts'
import { isShown, sizeOf } from '../file-size.ts'
import { useSheet } from '../use-sheet.ts'
import type { AttachedProps } from './attached-props.ts'
import { FileCard } from './card.tsx'
import { FilePicture } from './picture.tsx'
import viewCss from './view.css?inline'

/** The files of a message, as they are seen: pictures, and cards for all others. */
export function FileViews({ files, door, locale, ...given }: AttachedProps) {
  const words = fileWords(given.words)
  const ways = useWays(door)
  const place = useRef<HTMLDivElement>(null)
  useSheet(place, viewCss)
  return (
    <div ref={place} class="files">
      {files.map((file) => {
        const upload = door ? findUpload(door, file.id) : undefined
        const address = isUnsent(file.id) ? undefined : ways?.addressOf(file)
        const lost =
          door && !upload && isUnsent(file.id)
            ? { accept: door.limits?.types.join(), choose: (chosen: File) => uploadsOf(door).sendAnew(file.id, chosen) }
            : undefined
        const given = { file, size: sizeOf(file, files), address, upload, lost, words, locale }
        return isShown(file) ? <FilePicture key={file.name} {...given} /> : <FileCard key={file.name} {...given} />
      })}
    </div>
  )
}

/** The backend's way for files, once it is there. */
function useWays(door: FileDoor | null | undefined): Files | undefined {
  const [ways, setWays] = useState<Files>()
  useEffect(() => {
    if (door)
      return keepTrying(
        door.open,
        systemClock,
        (files) => setWays(files),
        () => {},
      )
  }, [door])
  return ways
}
