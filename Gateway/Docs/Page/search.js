import { byId } from './dom.js';

/** Shows the operations that have all the words; services and groups without any hide. */
export function search() {
  const words = byId('search').value.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = [...document.querySelectorAll('.operation')];
  for (const entry of entries) {
    entry.hidden = !words.every(word => entry.dataset.words.includes(word));
  }
  for (const place of document.querySelectorAll('.group, .service')) {
    place.hidden = words.length > 0 && !place.querySelector('.operation:not([hidden])');
  }
  const shown = entries.filter(entry => !entry.hidden).length;
  byId('found').textContent = words.length === 0 ? '' : shown === 0 ? 'No operation has all these words.' : `${shown} of ${entries.length} operations`;
}
