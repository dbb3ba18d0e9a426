import { useRef, useState } from 'preact/hooks'
import { placeAt } from './order'

/** Dragging within a list: an item changes its place as soon as the pointer is past the middle of another one. */
export function useDrag<T extends string | number = number>(move: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<T>()

  function startDrag(event: PointerEvent, item: T) {
    if (event.button !== 0) return
    event.preventDefault()
    const ends = new AbortController()
    const end = () => {
      ends.abort()
      setDragged(undefined)
    }
    setDragged(item)
    addEventListener('pointermove', moving => follow(moving.clientY, item), { signal: ends.signal })
    addEventListener('pointerup', end, { signal: ends.signal })
    addEventListener('pointercancel', end, { signal: ends.signal })
  }

  function follow(y: number, item: T) {
    const items = [...list.current!.children] as HTMLElement[]
    const from = items.findIndex(one => one.dataset.item === String(item))
    const middles = items.filter((_, at) => at !== from).map(one => one.getBoundingClientRect()).map(box => box.top + box.height / 2)
    const to = placeAt(y, middles)
    if (to !== from) move(from, to)
  }

  return { list, dragged, startDrag }
}
