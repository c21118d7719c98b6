/**
 * Notes what is being read, before lines are added above it.
 *
 * @returns puts it back where it was, once they are drawn
 */
export function keepPlace(scroller: Element, content: Element): () => void {
  const { top } = scroller.getBoundingClientRect()
  // By their lower edges, and more than one of them: name and date may go where another line is the first.
  const kept = [...content.children]
    .map((line): [Element, number] => [line, line.getBoundingClientRect().bottom])
    .filter(([line, end]) => end > top && !line.matches('button'))
    .slice(0, 3)
  return () => {
    const [read] = kept.filter(([line]) => line.isConnected)
    if (read) scroller.scrollTop += read[0].getBoundingClientRect().bottom - read[1]
  }
}
