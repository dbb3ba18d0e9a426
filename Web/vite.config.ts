import { defineConfig } from 'vitest/config'

// One workspace, one page for each app. Shared code becomes chunks that both pages load.
export default defineConfig({
  build: {
    outDir: '../artifacts/web',
    // tools/build.mjs removes what is old.
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['operator.html'] },
  },
  // The palette is read as text and checked for contrast.
  test: { css: true },
  server: { proxy: { '/api': 'http://localhost:3004' } },
})
