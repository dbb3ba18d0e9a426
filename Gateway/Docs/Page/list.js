import { element, replace } from './dom.js';
import { operationBody } from './operation.js';

/** A service's place on the page. It is there at once, and filled when the service has described itself. */
export function serviceSection(service, whenFilled) {
  const inside = element('div', {});
  const section = element('section', { id: service.name, class: 'service', 'aria-labelledby': `${service.name}-title` }, element('h2', { id: `${service.name}-title` }, service.name), inside);
  const fill = async () => {
    replace(inside, element('p', { class: 'quiet' }, 'Reading …'));
    try {
      const { description, version, groups } = await service.load();
      replace(inside, element('p', { class: 'quiet' }, `${description ?? ''} `, element('span', { class: 'version' }, `Version ${version}`)), groups.map(([tag, operations]) => groupSection(service, tag, operations)));
      service.groups = groups;
    } catch (failure) {
      replace(inside, element('p', { class: 'warning' }, `${service.name} could not be read. ${failure.message}`), element('button', { type: 'button', class: 'plain', click: fill }, 'Try again'));
    }
    whenFilled();
  };
  return { section, fill };
}

export const groupId = (service, tag) => `${service.name}/${tag.toLowerCase().replaceAll(' ', '-')}`;

function groupSection(service, tag, operations) {
  const id = groupId(service, tag);
  return element('section', { id, class: 'group', 'aria-labelledby': `${id}-title` }, element('h3', { id: `${id}-title` }, tag), operations.map(operationEntry));
}

function operationEntry(operation) {
  const { id, method, path, summary, access, forwarded } = operation;
  const marks = [access.token === 'required' && 'token', access.key && 'key', !forwarded && 'not forwarded'].filter(Boolean);
  const entry = element(
    'details',
    { id, class: 'operation' },
    element(
      'summary',
      {},
      element('span', { class: `method ${method.toLowerCase()}` }, method),
      element(
        'span',
        { class: 'target' },
        // Long paths break after a slash, not within a word.
        element('code', { class: 'path' }, path.split(/(?=\/)/).map(part => [element('wbr'), part])),
        marks.map(mark => element('span', { class: 'mark' }, mark))),
      element('span', { class: 'summary' }, summary)));
  entry.dataset.words = `${method} ${path} ${operation.tag} ${operation.service} ${summary}`.toLowerCase();
  entry.addEventListener('toggle', () => {
    if (entry.open) {
      entry.querySelector('.inside') ?? entry.append(operationBody(operation));
      history.replaceState(null, '', `#${id}`);
    }
  });
  return entry;
}
