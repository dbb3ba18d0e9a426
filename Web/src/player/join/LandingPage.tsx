export function LandingPage({ joining, brought }: { joining: boolean; brought: string }) {
  return <div class="page"><h1>QuizNet</h1><p>{joining} {brought}</p></div>
}
