import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { GivenAnswer } from '../../contracts/game'
import { Choice } from '../../design/Choice'
import { QuizLanguage } from '../../quiz/FormattedText'
import { Stage } from '../../screen/Stage'
import { words } from '../../words/editor'
import { useEditor } from '../state/useEditor'
import { Frame } from './Frame'
import { keepKeys } from './forward'
import { Phone } from './Phone'
import { previewed, type PreviewPhase } from './previewed'
import { Unfocused } from './Unfocused'
import './preview.css'

const PHONE = { width: 390, height: 720 }
const SCREEN = { width: 1280, height: 720 }

/** The chosen question as players and the room will see it, while it is written. */
export function Preview({ at }: { at: number }) {
  const editor = useEditor()
  const document = editor.document.value
  const question = document.questions[at]!
  const [phase, setPhase] = useState<PreviewPhase>('question')
  const [given, setGiven] = useState<GivenAnswer>()
  const shown = useMemo(() => previewed(document, at, phase, given, { missing: words.textHere, player: words.player }), [document, at, phase, given])

  useEffect(keepKeys, [])
  useLayoutEffect(() => {
    setPhase('question')
    setGiven(undefined)
  }, [question.id])

  function answer(one: GivenAnswer) {
    setGiven(one)
    setPhase('reveal')
  }

  function change(to: PreviewPhase) {
    setPhase(to)
    setGiven(undefined)
  }

  // Whatever was answered or dragged belongs to what was there before.
  const fresh = `${question.id} ${question.type} ${phase} ${question.seconds} ${optionsOf(question)}`
  return (
    <section class="preview" aria-label={words.preview}>
      <div class="row between">
        <h2>{words.preview}</h2>
        {question.type !== 'slide' && <Choice label={words.previewOf} value={phase} onChange={change} options={[['question', words.previewQuestion], ['reveal', words.previewReveal]]} />}
      </div>
      <Frame title={words.bigScreen} {...SCREEN}>
        <QuizLanguage.Provider value={document.language}>
          <Unfocused key={fresh}><div class="screen-page"><Stage game={shown.game} speaks={false} small /></div></Unfocused>
        </QuizLanguage.Provider>
      </Frame>
      <div class="preview-phone">
        <Frame title={words.phone} {...PHONE}>
          <QuizLanguage.Provider value={document.language}>
            <Unfocused key={fresh}><Phone {...shown} onAnswer={answer} /></Unfocused>
          </QuizLanguage.Provider>
        </Frame>
      </div>
      <p class="quiet small">{words.previewTry}</p>
    </section>
  )
}

function optionsOf(question: object): number {
  return 'options' in question ? (question.options as unknown[]).length : 'items' in question ? (question.items as unknown[]).length : 0
}
