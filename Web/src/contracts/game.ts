/** Services/Contracts/GameContracts.cs and GameSocketContracts.cs; docs/game-protocol.md says how they are used. */
import type { Choice, Media, QuestionType } from './quizzes'

export type GamePhase = 'lobby' | 'get-ready' | 'question' | 'reveal' | 'leaderboard' | 'podium'
export type GameAction = 'next' | 'skip' | 'pause' | 'resume' | 'extend' | 'lock' | 'unlock' | 'end'
export type ScoreMode = 'kahoot' | 'linear' | 'flat'
export type TeamMode = 'none' | 'chosen' | 'balanced'
export type GameRole = 'player' | 'screen' | 'co-host' | 'host'
export type AnswerStatus = 'accepted' | 'late' | 'refused'
export type PauseCause = 'host' | 'absence'
export type Outcome = 'right' | 'partly' | 'wrong' | 'noted' | 'none'
export type ByeReason = 'move' | 'kicked'

export interface GameOptions {
  scoring: ScoreMode
  partial: boolean
  streaks: boolean
  readingSeconds: number
  approve: boolean
  givenNames: boolean
  teams: TeamMode
  teamNames: string[]
  joinsPerMinute: number
}

export interface CreateGameRequest {
  quizId: string
  options?: Partial<GameOptions>
}

export interface GameCreated {
  id: string
  pin: string
  hostKey: string
  coHostKey: string
  screenKey: string
}

export interface GameInfo {
  pin: string
  title: string
  phase: GamePhase
  locked: boolean
  givenNames: boolean
  /** Those to choose from. */
  teams?: string[]
}

export interface JoinRequest {
  name?: string
  team?: string
}

export interface Joined {
  player: string
  key: string
  name: string
  team?: string
  /** Somebody had the name already. */
  renamed: boolean
  /** Until the host lets them in. */
  waiting: boolean
}

export interface EnterRequest {
  pin: string
  key: string
  /** The offset of the newest view it has, or 0. */
  seen: number
}

export interface Entered {
  refusal?: string
  role?: GameRole
  view?: GameView
  mine?: MyView
  crowd?: CrowdView
}

export interface AnswerRequest {
  question: number
  answer: GivenAnswer
}

export interface GivenAnswer {
  choices?: number[]
  number?: number
  words?: string[]
}

export interface AnswerReceipt {
  status: AnswerStatus
  message?: string
  elapsedMs?: number
  lateMs?: number
  again: boolean
}

export interface ActRequest {
  action: GameAction
  seen: number
}

export interface ActReceipt {
  done: boolean
  reason?: string
}

/** Times are milliseconds of the game's clock since 1970. */
export interface GameView {
  offset: number
  now: number
  pin: string
  title: string
  language?: string
  phase: GamePhase
  players: number
  locked: boolean
  scoring: ScoreMode
  since: number
  until?: number
  paused?: PauseCause
  leftMs?: number
  question?: QuestionView
  result?: QuestionResult
  table?: TableLine[]
  teams?: TableLine[]
  nextPin?: string
}

export interface QuestionView {
  /** From 1. */
  number: number
  of: number
  type: QuestionType
  text: string
  seconds: number
  points: number
  media?: Media
  options?: Choice[]
  preload?: Media[]
  several?: boolean
  min?: number
  max?: number
  step?: number
  unit?: string
  words?: number
}

export interface QuestionResult {
  answered: number
  correct: number
  asked: number
  right?: number[]
  accepted?: string[]
  number?: number
  from?: number
  to?: number
  counts?: number[]
  said?: SaidCount[]
  explanation?: string
}

export interface SaidCount {
  text: string
  count: number
}

export interface TableLine {
  name: string
  place: number
  points: number
  right: number
  asked: number
  before?: number
  team?: string
}

export interface MyView {
  player: string
  name: string
  team?: string
  waiting: boolean
  extra: number
  points: number
  right: number
  asked: number
  streak: number
  place?: number
  ahead?: Rival
  answer?: MyAnswer
  result?: MyResult
  /** The first question of somebody who came late. */
  from?: number
}

export interface Rival {
  name: string
  points: number
}

export interface MyAnswer {
  question: number
  answer: GivenAnswer
  elapsedMs: number
}

export interface MyResult {
  question: number
  outcome: Outcome
  base: number
  speed: number
  streak: number
  total: number
  elapsedMs?: number
}

export interface CrowdView {
  players: number
  here: number
  answered: number
  newest: SeatView[]
  waiting: SeatView[]
}

export interface SeatView {
  player: string
  name: string
  team?: string
  here: boolean
  extra: number
}

export interface SeatList {
  seats: SeatView[]
  count: number
}
