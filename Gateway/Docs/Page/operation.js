import { element } from './dom.js';
import { fieldList, IN_ANSWER, IN_REQUEST } from './fields.js';
import { tryForm } from './try.js';

const ACCESS = {
  none: '',
  optional: 'Works with a token and without one.',
  required: 'Needs a token.',
};

/** What is inside an operation when it is opened: how it is, and a form to send it with. */
export function operationBody(operation) {
  return element('div', { class: 'inside' }, tryForm(operation), about(operation));
}

function about(operation) {
  const { api, body, responses } = operation;
  return element(
    'div',
    { class: 'about' },
    element('p', {}, [operation.description || ACCESS[operation.access.token], operation.access.key && `Needs the key ${operation.access.key.name}.`].filter(Boolean).join(' ')),
    body && [element('h4', {}, 'Body'), fieldList(api, body.schema, IN_REQUEST) || element('p', { class: 'quiet' }, 'Any JSON.')],
    element('h4', {}, 'Answers'),
    element('ul', { class: 'responses' }, responses.map(response => element('li', {}, responseOf(api, response)))));
}

function responseOf(api, { status, description, schema, contentType, typeName }) {
  const title = [element('code', { class: `code-${status[0]}` }, status), ` ${description} `, typeName && element('span', { class: 'type' }, typeName)];
  const fields = schema && fieldList(api, schema, IN_ANSWER);
  return fields ? element('details', {}, element('summary', {}, title), element('p', { class: 'quiet' }, contentType), fields) : title;
}
