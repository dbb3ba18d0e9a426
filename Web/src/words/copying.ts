import { catalogue } from './catalogue'

export const copying = catalogue({
  copied: { en: 'Copied', de: 'Kopiert', es: 'Copiado' },
  notCopied: { en: 'This browser does not let us copy. Select it here:', de: 'Dieser Browser lässt uns nicht kopieren. Markiere ihn hier:', es: 'Este navegador no permite copiar. Selecciónalo aquí:' },
})
