import { effect, signal } from '@preact/signals'

const KEY = 'quiznet.sound'

/** Off until somebody wants it: a room full of phones is loud enough. */
export const soundOn = signal(localStorage.getItem(KEY) === 'on')
effect(() => localStorage.setItem(KEY, soundOn.value ? 'on' : 'off'))

export type Sound = 'arrival' | 'tick' | 'right' | 'wrong'

// Frequencies in hertz, one after the other.
const notes: Record<Sound, readonly number[]> = { arrival: [523, 784], tick: [880], right: [523, 659, 784], wrong: [294, 247] }
const NOTE_SECONDS = 0.12
const LOUDNESS = 0.08

let audio: AudioContext | undefined

/** A few soft tones, made here: nothing has to be loaded. Before somebody has touched the page browsers keep silent. */
export function play(sound: Sound) {
  if (!soundOn.peek()) return
  audio ??= new AudioContext()
  if (audio.state === 'suspended') void audio.resume()
  notes[sound].forEach((frequency, at) => tone(audio!, frequency, audio!.currentTime + at * NOTE_SECONDS))
}

function tone(context: AudioContext, frequency: number, from: number) {
  const source = new OscillatorNode(context, { type: 'sine', frequency })
  const loudness = new GainNode(context, { gain: 0 })
  loudness.gain.setValueAtTime(0, from)
  loudness.gain.linearRampToValueAtTime(LOUDNESS, from + 0.01)
  loudness.gain.exponentialRampToValueAtTime(0.001, from + NOTE_SECONDS)
  source.connect(loudness).connect(context.destination)
  source.start(from)
  source.stop(from + NOTE_SECONDS)
}
