export interface Figure {
  name: string
  value: string
  bad?: boolean
}

export function Figures({ of, large = false }: { of: Figure[]; large?: boolean }) {
  return (
    <dl class={large ? 'figures large' : 'figures'}>
      {of.map(figure => (
        <div key={figure.name} class={figure.bad ? 'bad' : ''}>
          <dt>{figure.name}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  )
}
