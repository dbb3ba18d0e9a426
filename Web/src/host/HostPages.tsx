/** What hosts and big screens load, and players do not. */
export { SignInPage } from '../account/SignInPage'
export { SignUpPage } from '../account/SignUpPage'
export { ScreenPage } from '../screen/ScreenPage'
export { HostPage } from './control/HostPage'
export { HostingPage } from './open/HostingPage'
