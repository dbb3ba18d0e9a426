import { placeOf } from '../routing/place'
import { match } from './routes'

export const { place, query, go, followLinks } = placeOf(match)
