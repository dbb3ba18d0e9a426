import { computed } from '@preact/signals'
import { view } from '../live/view'

/** Another text whenever an alert has begun, ended or changed its state: then what is asked about alerts is asked anew. */
export const alertChanges = computed(() => view.value?.alerts.map(alert => `${alert.id} ${alert.state}`).sort().join() ?? '')
