/** Names and values as a service has sent them. */
export function Attributes({ of }: { of: Record<string, string> }) {
  const entries = Object.entries(of)
  if (entries.length === 0) return <p class="small quiet">No attributes.</p>
  return (
    <dl class="attributes">
      {entries.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  )
}
