import qrcode from 'qrcode-generator'

// In modules; ISO/IEC 18004 asks for four.
const QUIET = 4

/** The dark modules as one path. Level M survives a reflection on the screen, and the smallest version that fits keeps modules large. */
export function pathOf(text: string): { path: string; size: number } {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  let path = ''
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1Z`
    }
  }

  return { path, size: count + 2 * QUIET }
}
