import { byId, element, replace } from './dom.js';
import { groupId, serviceSection } from './list.js';
import { loadServices } from './load.js';
import { search } from './search.js';
import { startTokens } from './token.js';

startTokens();
byId('search').addEventListener('input', search);
addEventListener('hashchange', openLinked);
await start();

async function start() {
  const main = byId('operations');
  try {
    const services = await loadServices();
    const sections = services.map(service => serviceSection(service, () => {
      showContents(services);
      search();
    }));
    replace(main, sections.map(one => one.section));
    await Promise.all(sections.map(one => one.fill()));
    openLinked();
  } catch (failure) {
    replace(main, element('p', { class: 'warning' }, `The list of services could not be read. ${failure.message}`), element('button', { type: 'button', class: 'plain', click: start }, 'Try again'));
  }
  main.removeAttribute('aria-busy');
}

function showContents(services) {
  replace(byId('contents'), element('ul', {}, services.map(service => element(
    'li',
    {},
    element('a', { href: `#${service.name}` }, service.name),
    service.groups && element('ul', {}, service.groups.map(([tag, operations]) => element(
      'li',
      {},
      element('a', { href: `#${groupId(service, tag)}` }, tag),
      element('span', { class: 'count', 'aria-hidden': 'true' }, String(operations.length)))))))));
}

// The link to an operation opens it.
function openLinked() {
  const place = byId(decodeURIComponent(location.hash.slice(1)));
  if (!place || place === byId('operations')) {
    return;
  }
  if (place.matches('.operation')) {
    place.open = true;
    place.querySelector('summary').focus({ preventScroll: true });
  }
  place.scrollIntoView();
}
