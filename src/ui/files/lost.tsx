import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { FileProps } from './file-props.ts'

/** A file that is gone with its page, as a button by which it is chosen again. */
export function LostFile({ accept, choose, children }: NonNullable<FileProps['lost']> & { children: ComponentChildren }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="file-card file-lost" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) choose(file)
        }}
      />
    </>
  )
}
