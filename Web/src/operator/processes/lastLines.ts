const MOST_LINES = 2_000

// Colours and cursor moves of a terminal: ECMA-48 control sequences.
const CONTROL = /\u001b\[[0-9;?]*[ -/]*[@-~]/g

/** A page that is left open must not grow for ever. */
export function lastLines(text: string): string {
  const lines = text.replace(CONTROL, '').split('\n')
  return lines.length > MOST_LINES ? lines.slice(-MOST_LINES).join('\n') : lines.join('\n')
}
