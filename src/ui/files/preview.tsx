import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Upload } from '../../files/upload.ts'
import { useStore } from '../use-store.ts'

/** Sharp on a dense screen. */
const DENSITY = 2

export interface PreviewProps {
  upload: Upload
  /** How large it is drawn, in pixels: it fills this, and what does not fit is cut off. */
  size: { width: number; height: number }
}

/** A picture as this page has it, drawn from its bytes; nothing for what is no picture. */
export function Preview({ upload, size }: PreviewProps) {
  const picture = useStore(upload.$picture)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [width, height] = [size.width * DENSITY, size.height * DENSITY]
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!picture || !context) return
    const { preview } = picture
    const scale = Math.max(width / preview.width, height / preview.height)
    const [wide, high] = [preview.width * scale, preview.height * scale]
    context.imageSmoothingQuality = 'high'
    context.drawImage(preview, (width - wide) / 2, (height - high) / 2, wide, high)
  }, [picture, width, height])
  return picture ? <canvas ref={canvas} class="preview" width={width} height={height} /> : null
}
