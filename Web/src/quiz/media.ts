import type { Media } from '../contracts/quizzes'

export type MediaKind = 'image' | 'audio' | 'video'

// Nobody waits longer than this for a picture: the question goes on for those who have it.
const PATIENCE_MS = 6_000

const endings: Record<string, MediaKind> = { mp3: 'audio', ogg: 'audio', oga: 'audio', wav: 'audio', m4a: 'audio', aac: 'audio', mp4: 'video', webm: 'video', ogv: 'video', mov: 'video' }

export function kindOf({ url }: Pick<Media, 'url'>): MediaKind {
  const declared = /^data:(image|audio|video)\//.exec(url)
  if (declared) return declared[1] as MediaKind
  const ending = /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ''
  return endings[ending] ?? 'image'
}

/** Resolves when all of it is here, or cannot come: a missing picture must not hold up anybody. */
export async function preload(media: readonly Media[]): Promise<void> {
  let timer: ReturnType<typeof setTimeout>
  const patience = new Promise<void>(resolve => (timer = setTimeout(resolve, PATIENCE_MS)))
  await Promise.race([Promise.all(media.map(one => load(one))), patience])
  clearTimeout(timer!)
}

function load(media: Media): Promise<void> {
  const kind = kindOf(media)
  return new Promise(resolve => {
    if (kind === 'image') {
      const image = new Image()
      image.referrerPolicy = 'no-referrer'
      image.src = media.url
      image.decode().then(resolve, () => resolve())
      return
    }

    const player = document.createElement(kind)
    player.preload = 'auto'
    player.oncanplaythrough = () => resolve()
    player.onerror = () => resolve()
    player.src = media.url
    player.load()
  })
}
