import './library.css'

/** What those load who look for quizzes, or bring some. */
export { BankListPage } from './bank/BankListPage'
export { CataloguePage } from './CataloguePage'
export { ImportPage } from './import/ImportPage'
export { LibraryPage } from './LibraryPage'
export { QuizPage } from './quiz/QuizPage'
