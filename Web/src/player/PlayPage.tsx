export function PlayPage({ pin }: { pin: string }) {
  return <div class="page"><h1>{pin}</h1></div>
}
