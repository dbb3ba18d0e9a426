const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const

/** Drawn in a square of 16, in the colour of the text around them. The first ten are the types of questions. */
const drawings = {
  single: <><circle cx="8" cy="8" r="6" {...line} /><circle cx="8" cy="8" r="2.5" fill="currentColor" /></>,
  multiple: <><rect x="2" y="2" width="12" height="12" rx="2.5" {...line} /><path d="m5 8 2.2 2.2L11 6" {...line} /></>,
  'true-false': <><path d="m1.5 7.5 2 2 3.5-4M10 5.5l4.5 4.5m0-4.5L10 10" {...line} /></>,
  order: <path d="M6 3.5h8M6 8h8M6 12.5h8M2.5 2v3M1.8 8h1.4M1.8 12.5h1.4" {...line} />,
  slider: <><path d="M1.5 8h13" {...line} /><circle cx="10" cy="8" r="2.8" fill="currentColor" /></>,
  estimate: <><circle cx="8" cy="8" r="6.2" {...line} /><circle cx="8" cy="8" r="3" {...line} /><circle cx="8" cy="8" r="1" fill="currentColor" /></>,
  text: <><rect x="1.5" y="4" width="13" height="8" rx="1.5" {...line} /><path d="M4.5 6.5v3" {...line} /></>,
  poll: <path d="M3 13V8m5 5V3m5 10V6" {...line} stroke-width="2.5" />,
  cloud: <path d="M4.5 12.5a3 3 0 0 1-.2-6 4 4 0 0 1 7.6.8 2.6 2.6 0 0 1-.4 5.2Z" {...line} />,
  slide: <><rect x="1.5" y="2.5" width="13" height="9" rx="1.5" {...line} /><path d="M5 6h6M5 8.5h3.5M8 11.5v2" {...line} /></>,
  quiz: <><path d="M3 2h7l3 3v9H3Z" {...line} /><path d="M5.5 7h5M5.5 10h5" {...line} /></>,
  add: <path d="M8 2.5v11M2.5 8h11" {...line} stroke-width="2" />,
  copy: <><rect x="5.5" y="5.5" width="8.5" height="8.5" rx="1.5" {...line} /><path d="M10.5 3V2.5h-8.5v8.5h1" {...line} /></>,
  remove: <path d="M2.5 4.5h11M6 4V2.5h4V4m2 .5-.7 9H4.7L4 4.5M6.7 7v4M9.3 7v4" {...line} />,
  close: <path d="m4 4 8 8m0-8-8 8" {...line} />,
  up: <path d="M8 13V3M4 7l4-4 4 4" {...line} />,
  down: <path d="M8 3v10M4 9l4 4 4-4" {...line} />,
  grip: <path d="M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01" {...line} stroke-width="2.2" />,
  undo: <path d="M6 2.5 2.5 6 6 9.5M3 6h6.5a4 4 0 0 1 0 8H7" {...line} />,
  redo: <path d="M10 2.5 13.5 6 10 9.5M13 6H6.5a4 4 0 0 0 0 8H9" {...line} />,
  picture: <><rect x="1.5" y="2.5" width="13" height="11" rx="1.5" {...line} /><circle cx="5.5" cy="6.5" r="1.2" fill="currentColor" /><path d="m2 12 4-3.5 2.5 2 3-3L14 10.5" {...line} /></>,
  sound: <path d="M2 6.5v3h2.5L8 12.5v-9L4.5 6.5Zm9-1a4 4 0 0 1 0 5m2-7a7 7 0 0 1 0 9" {...line} />,
  link: <path d="M6.5 9.5a3 3 0 0 0 4.2 0l2.5-2.5A3 3 0 0 0 9 2.8l-.8.8M9.5 6.5a3 3 0 0 0-4.2 0L2.8 9A3 3 0 0 0 7 13.2l.8-.8" {...line} />,
  bank: <path d="M2 5.5 8 2l6 3.5ZM3.5 7.5v4M6.5 7.5v4M9.5 7.5v4M12.5 7.5v4M2 13.5h12" {...line} />,
  versions: <><path d="M2.5 8a5.5 5.5 0 1 0 1.7-4L2.5 5.5m0-3v3h3" {...line} /><path d="M8 5v3.2l2 1.3" {...line} /></>,
  help: <><circle cx="8" cy="8" r="6.2" {...line} /><path d="M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3M8 11.5v.01" {...line} /></>,
  missing: <><path d="M8 2 15 14H1Z" {...line} /><path d="M8 6.5v3.2M8 11.8v.01" {...line} /></>,
  good: <path d="m3 8 4 4 6-8" {...line} stroke-width="2" />,
  back: <path d="M10 3 5 8l5 5" {...line} stroke-width="2" />,
  type: <path d="M3 4.5v-2h10v2M8 2.5v11M6 13.5h4" {...line} />,
} as const

export type IconName = keyof typeof drawings

export function Icon({ name }: { name: IconName }) {
  return <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">{drawings[name]}</svg>
}

interface IconButtonProps {
  icon: IconName
  label: string
  onClick: () => void
  /** As it is shown: Alt+N. */
  keys?: string
  disabled?: boolean
  class?: string
}

/** A button that is a drawing. Disabled, it keeps its place in the tab order, so that who presses it until it is done does not lose theirs. */
export function IconButton({ icon, label, onClick, keys, disabled = false, class: name = '' }: IconButtonProps) {
  return (
    <button type="button" class={`button plain icon-button ${name}`} aria-label={label} title={keys ? `${label} (${keys})` : label} aria-disabled={disabled} onClick={() => !disabled && onClick()}>
      <Icon name={icon} />
    </button>
  )
}
