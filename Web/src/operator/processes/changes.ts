import { computed } from '@preact/signals'
import { view } from '../live/view'

/** Another text whenever a replica has come, gone or changed its state: then processes are asked for anew. */
export const replicaChanges = computed(() => Object.values(view.value?.status.services ?? {}).flat().map(({ serviceId, state }) => `${serviceId} ${state}`).join())
