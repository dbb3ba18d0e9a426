import { FormattedText } from '../../quiz/FormattedText'
import { form } from '../../words/editorForm'

const examples = ['`let x = 1`', '```\nfor n in 1..3:\n  print(n)\n```', '$x^2 = \\frac{1}{4}$', '$\\sqrt{2} \\approx 1.41$']

/** What can be written, and what becomes of it. */
export function FormatHelp() {
  return (
    <div class="format-help">
      <p class="small">{form.formattingHelp}</p>
      <dl>
        {examples.map(example => (
          <div key={example}>
            <dt><pre>{example}</pre></dt>
            <dd><FormattedText text={example} /></dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
