import { Drawing } from '../icon.tsx'
import { bytesText } from './bytes-text.ts'
import { SAVE, SHEET_LINES } from './drawings.ts'
import type { FileProps } from './file-props.ts'
import { LostFile } from './lost.tsx'
import { Progress } from './progress.tsx'

/** A file that is not shown but saved: what it is called, and how large it is; or how far it has come, and what is wrong with it. One that was lost is chosen again by it. */
export function FileCard({ file, address, upload, lost, words, locale }: FileProps) {
  const about = (
    <>
      <Drawing path={SHEET_LINES} />
      <span class="file-words">
        <bdi class="file-name">{file.name}</bdi>
        <span class="file-note">{lost ? words.fileLost : bytesText(file.bytes, locale)}</span>
        {upload && <Progress upload={upload} words={words} locale={locale} />}
      </span>
    </>
  )
  if (lost) return <LostFile {...lost}>{about}</LostFile>
  if (address === undefined) return <span class="file-card">{about}</span>
  return (
    <a class="file-card" href={`${address}?download`} download={file.name} target="_blank" rel="noopener noreferrer">
      {about}
      <Drawing path={SAVE} label={words.saveFile} />
    </a>
  )
}
