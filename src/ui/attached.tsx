import { sizeOf } from './file-size.ts'
import type { AttachedProps } from './files/attached-props.ts'
import { later, useLater } from './use-later.ts'

const view = later(() => import('./files/view.tsx'))

/** The files of a message. How they are drawn is fetched with the first of them; until then their room is kept. */
export function Attached(props: AttachedProps) {
  const { module } = useLater(view)
  if (module) return <module.FileViews {...props} />
  return (
    <div class="files">
      {props.files.map((file) => {
        const { width, height } = sizeOf(file, props.files)
        return <svg key={file.id} viewBox={`0 0 ${width} ${height}`} width={width} />
      })}
    </div>
  )
}
