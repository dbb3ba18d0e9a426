import { defineConfig } from 'vitest/config'

const GATEWAY = 'http://localhost:3000'

// One workspace, one page for each app. Shared code becomes chunks that both pages load.
export default defineConfig({
  build: {
    outDir: '../artifacts/web',
    // tools/build.mjs removes what is old.
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'operator.html'] },
  },
  // The palettes are read as text and checked for contrast.
  test: { css: true },
  server: { proxy: { '^/api/(quizzes|games|assignments|assigned|reports)': GATEWAY, '/hubs': { target: GATEWAY, ws: true }, '/api': 'http://localhost:3004' } },
})
