import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { app } from '../words/app'

/** A page whose code is loaded when somebody opens it. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined

  return function Lazy(properties: P) {
    const [, drawAgain] = useState(0)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      if (loaded) return
      load().then(
        page => {
          loaded = page
          drawAgain(1)
        },
        () => setFailed(true),
      )
    }, [])

    const Page = loaded
    if (Page) return <Page {...properties} />
    if (!failed) return <p class="quiet waiting-page" role="status">{app.loading}</p>
    return <div class="waiting-page stack" role="alert"><p>{app.noCode}</p><p><button type="button" class="button main" onClick={() => location.reload()}>{app.again}</button></p></div>
  }
}
