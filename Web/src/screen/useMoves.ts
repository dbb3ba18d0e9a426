import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { TableLine } from '../contracts/game'
import { orderBefore } from './moves'

// First one reads who was where, then sees it change.
const READ_MS = 700
const MOVE_MS = 900

/** Lets the lines begin where they were after the question before (FLIP: only their drawing is moved). Nothing moves for those who asked for that. */
export function useMoves(list: RefObject<HTMLElement | null>, lines: readonly TableLine[]) {
  useLayoutEffect(() => {
    const items = [...(list.current?.children ?? [])] as HTMLElement[]
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || lines.every(line => line.before === undefined)) return
    const tops = items.map(item => item.offsetTop)
    const before = orderBefore(lines)
    lines.forEach((line, at) => {
      const distance = (tops[before.indexOf(line)] ?? 0) - (tops[at] ?? 0)
      if (distance === 0) return
      items[at]!.animate([{ transform: `translateY(${distance}px)` }, { transform: 'none' }], { duration: MOVE_MS, delay: READ_MS, easing: 'cubic-bezier(.2, .8, .2, 1)', fill: 'backwards' })
    })
  }, [])
}
