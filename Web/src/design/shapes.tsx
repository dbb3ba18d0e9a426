const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const

/** Drawn in a square of 16, in the colour of the text around them. */
export const shapes = {
  circle: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  ring: <circle cx="8" cy="8" r="5" {...line} stroke-dasharray="3 3" />,
  triangle: <path d="M8 2 15 14H1Z" fill="currentColor" />,
  square: <path d="M2 2h12v12H2Z M5.5 5.5l5 5m0-5-5 5" fill="currentColor" stroke="var(--panel)" stroke-width="1.8" />,
  up: <path d="M8 13V3M4 7l4-4 4 4" {...line} />,
  down: <path d="M8 3v10M4 9l4 4 4-4" {...line} />,
  half: <><circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" /></>,
  bell: <path d="M4 11V7a4 4 0 0 1 8 0v4l1 1H3Zm3 3h2" {...line} />,
  check: <path d="m3 8 4 4 6-8" {...line} />,
  mute: <path d="M4 11V7a4 4 0 0 1 8 0v4l1 1H3ZM2 2l12 12" {...line} />,
  diamond: <path d="m8 1 7 7-7 7-7-7Z" fill="currentColor" />,
  info: <path d="M8 7v5M8 4v.01" {...line} />,
} as const
