import type { QuestionType } from '../contracts/quizzes'
import { catalogue } from './catalogue'
import { questionTypes } from './questionTypes'

const leads = catalogue<Record<QuestionType, string>>({
  single: { en: 'One of up to eight options is right', de: 'Eine von bis zu acht Antworten stimmt', es: 'Una de hasta ocho opciones es correcta' },
  multiple: { en: 'Several options may be right', de: 'Mehrere Antworten können stimmen', es: 'Varias opciones pueden ser correctas' },
  'true-false': { en: 'A statement to agree with or not', de: 'Eine Aussage: stimmt sie oder nicht?', es: 'Una afirmación: ¿es cierta o no?' },
  text: { en: 'Players write a few words', de: 'Wer mitspielt, schreibt ein paar Wörter', es: 'Los jugadores escriben unas palabras' },
  order: { en: 'Items to bring into their right order', de: 'Dinge in die richtige Reihenfolge bringen', es: 'Elementos que hay que ordenar' },
  slider: { en: 'A number on a scale', de: 'Eine Zahl auf einer Skala', es: 'Un número en una escala' },
  estimate: { en: 'Any number: the nearer, the better', de: 'Eine Zahl: je näher, desto besser', es: 'Un número: cuanto más cerca, mejor' },
  poll: { en: 'What people think, without right or wrong', de: 'Was alle denken, ohne richtig oder falsch', es: 'Qué opina la gente, sin aciertos ni errores' },
  cloud: { en: 'Words of all, the most frequent ones largest', de: 'Wörter von allen, die häufigsten am größten', es: 'Palabras de todos, las más frecuentes más grandes' },
  slide: { en: 'Something to read or look at', de: 'Etwas zum Lesen oder Ansehen', es: 'Algo para leer o mirar' },
})

/** What a type of question is called, and what it is for. */
export function kindWords(type: QuestionType): { name: string; lead: string } {
  return { name: questionTypes[type], lead: leads[type] }
}
