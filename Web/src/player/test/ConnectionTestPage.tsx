export function ConnectionTestPage() {
  return <div class="page"><h1>Test</h1></div>
}
