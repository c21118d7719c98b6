import { useState } from 'preact/hooks'
import { FileCard } from './card.tsx'
import type { FileProps } from './file-props.ts'
import { Preview } from './preview.tsx'
import { Progress } from './progress.tsx'

/** A picture in the room that was kept for it, which opens large. One that cannot be had any more is a card. */
export function FilePicture(props: FileProps) {
  const { file, size, address, upload, lost, words, locale } = props
  const [broken, setBroken] = useState<string>()
  if (lost || (address !== undefined && address === broken)) return <FileCard {...props} />
  const meanwhile = (
    <>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} width={size.width} aria-hidden="true" />
      {upload && <Preview upload={upload} size={size} />}
    </>
  )
  if (address === undefined)
    return (
      <span class="picture">
        {meanwhile}
        <span class="sr">{file.name}</span>
        {upload && <Progress upload={upload} words={words} locale={locale} />}
      </span>
    )
  return (
    <button type="button" class="picture opens" data-name={file.name} aria-label={words.showLarge(file.name)}>
      {meanwhile}
      <img
        src={address}
        alt={file.name}
        width={size.width}
        height={size.height}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        onError={() => setBroken(address)}
      />
    </button>
  )
}
