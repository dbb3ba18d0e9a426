// What words need of a browser, in which nobody has chosen a language. To be imported before them.
Object.assign(globalThis, { localStorage: { getItem: () => null } })
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { languages: ['en'] } })
