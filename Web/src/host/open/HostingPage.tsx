import { useEffect, useState } from 'preact/hooks'
import { go, query } from '../../app/place'
import type { QuizSummary } from '../../contracts/quizzes'
import { Desk } from '../../desk/Desk'
import type { Answer } from '../../live/ask'
import { hosting } from '../../words/hosting'
import { inWords } from '../api/inWords'
import { openGame, quizzes } from '../api/games'
import { OpenGames } from './OpenGames'
import { OptionsPanel } from './OptionsPanel'
import { rememberedOptions, rememberOptions, troubleOf } from './options'
import { QuizCards } from './QuizCards'
import { SampleStart } from './SampleStart'
import './hosting.css'

/** Where a game is opened: one click with the sample quiz, or a quiz and options of one's own. */
export function HostingPage() {
  const [list, setList] = useState<Answer<QuizSummary[]>>()
  const [options, setOptions] = useState(rememberedOptions)
  const [opening, setOpening] = useState<string>()
  const [trouble, setTrouble] = useState('')

  async function load() {
    const answer = await quizzes()
    setList(answer.ok ? { ok: true, value: answer.value.quizzes } : answer)
    const sample = answer.ok && triesSample() && answer.value.quizzes.find(quiz => quiz.sample)
    if (sample) await open(sample)
  }

  async function open(quiz: QuizSummary) {
    if (opening || troubleOf(options)) return
    setOpening(quiz.id)
    rememberOptions(options)
    const answer = await openGame(quiz.id, quiz.title, options)
    setOpening(undefined)
    if (answer.ok) go(`/host/${answer.value.pin}`, { replace: triesSample() })
    else setTrouble(inWords(answer))
  }

  useEffect(() => void load(), [])
  const found = list?.ok ? list.value : []
  const wrong = troubleOf(options)
  const cards = { opening, blocked: wrong !== undefined, open: (quiz: QuizSummary) => void open(quiz) }

  return (
    <Desk title={hosting.title}>
      <p class="quiet">{hosting.lead}</p>
      <OpenGames />
      <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
      {found[0] && <SampleStart quiz={found.find(quiz => quiz.sample) ?? found[0]} {...cards} />}
      {wrong && <p class="notice warn">{hosting.options}: {hosting[wrong]}</p>}
      <OptionsPanel options={options} onChange={setOptions} />
      <QuizCards list={list} again={() => void load()} {...cards} />
    </Desk>
  )
}

/** From the landing page's link: it has said already what to open. "Back" does not open another one. */
function triesSample(): boolean {
  return query.peek().has('try')
}
