import { render, type ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isDark } from '../../design/theme'
import { language } from '../../words/language'
import { forwardKeys, forwardPointer } from './forward'

interface FrameProps {
  title: string
  /** Of the device, in its own pixels. */
  width: number
  height: number
  children: ComponentChildren
}

/**
 * A window of the size of a device, drawn smaller: what is in it measures itself by that window, as it does on a phone or a wall, and what it
 * does with the focus stays inside. It has no address of its own, so that the policy that lets nobody frame our pages stays as it is.
 */
export function Frame({ title, width, height, children }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [inner, setInner] = useState<Document | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const dark = isDark()
  const lang = language.value

  useLayoutEffect(() => setInner(frame.current!.contentDocument), [])

  useLayoutEffect(() => {
    if (!inner) return
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) inner.head.append(sheet.cloneNode(true))
    inner.title = title
    const stops = [forwardKeys(inner), forwardPointer(inner)]
    return () => {
      stops.forEach(stop => stop())
      render(null, inner.body)
    }
  }, [inner])

  useLayoutEffect(() => {
    if (inner) Object.assign(inner.documentElement, { lang }).dataset.theme = dark ? 'dark' : 'light'
  }, [inner, dark, lang])

  useLayoutEffect(() => {
    if (inner) render(<div class="preview-page">{children}</div>, inner.body)
  })

  useEffect(() => {
    const fit = new ResizeObserver(([entry]) => frame.current?.style.setProperty('--fit', String(entry!.contentRect.width / width)))
    fit.observe(box.current!)
    return () => fit.disconnect()
  }, [width])

  return (
    <div class="preview-box" ref={box} style={{ aspectRatio: `${width} / ${height}` }}>
      {/* Some browsers put another empty document there a moment later. */}
      <iframe ref={frame} title={title} onLoad={event => setInner(event.currentTarget.contentDocument)} style={{ width: `${width}px`, height: `${height}px` }} />
    </div>
  )
}
