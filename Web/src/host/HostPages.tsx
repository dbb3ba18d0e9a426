/** What hosts and big screens load, and players do not. */
export function HostingPage() {
  return <div class="page"><h1>Host</h1></div>
}

export function HostPage({ pin }: { pin: string }) {
  return <div class="page"><h1>{pin}</h1></div>
}

export function ScreenPage({ pin }: { pin: string }) {
  return <div class="page"><h1>{pin}</h1></div>
}

export function SignInPage() {
  return <div class="page"><h1>Sign in</h1></div>
}

export function SignUpPage() {
  return <div class="page"><h1>Sign up</h1></div>
}
