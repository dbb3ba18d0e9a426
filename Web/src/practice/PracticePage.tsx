import { useState } from 'preact/hooks'
import { useTitle } from '../app/useTitle'
import { beginTrouble } from '../assigned/beginTrouble'
import { takeQuizKey } from '../library/quizKey'
import { useLoaded } from '../library/useLoaded'
import { QuizLanguage } from '../quiz/FormattedText'
import { app } from '../words/app'
import { assigned } from '../words/assigned'
import { askPractice } from './api'
import { PracticeRound } from './PracticeRound'
import '../assigned/assigned.css'

/** A quiz to practise. The key of a shared one comes in the fragment of its link. */
export function PracticePage({ id }: { id: string }) {
  const [key] = useState(() => takeQuizKey(id))
  const { answer: quiz, again } = useLoaded(() => askPractice(id, key), [id])
  useTitle(quiz?.ok ? `${assigned.practice}: ${quiz.value.title}` : assigned.practice)

  if (!quiz) return <p class="quiet waiting-page" role="status">{app.loading}</p>
  if (!quiz.ok) {
    const missing = quiz.status === 404 || quiz.status === 403
    return (
      <div class="page narrow stack centred">
        <h1>{missing ? assigned.noQuiz : assigned.practice}</h1>
        <p role="alert">{missing ? assigned.noQuizLead : beginTrouble(quiz)}</p>
        <p><button type="button" class="button main large" onClick={() => void again()}>{app.again}</button></p>
      </div>
    )
  }

  return <QuizLanguage.Provider value={quiz.value.language}><PracticeRound quiz={quiz.value} linkKey={key} /></QuizLanguage.Provider>
}
