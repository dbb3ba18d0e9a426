import { element } from './dom.js';
import { write } from './json.js';
import { fieldName } from './request.js';
import { resolve, typeOf } from './schema.js';

// A body of this many lines is seen as a whole; a longer one scrolls.
const MOST_LINES = 16;

/** The fields of an operation's request, filled with its example. */
export function requestFields(operation) {
  return [
    operation.parameters.map(parameter => parameterField(operation, parameter)),
    operation.access.key && field(`${operation.id}:key`, operation.access.key.name, 'key, required', operation.access.key.description, id =>
      element('input', { id, name: 'key', class: 'code', autocomplete: 'off', spellcheck: 'false' })),
    operation.body && bodyField(operation),
  ];
}

function parameterField(operation, parameter) {
  const { api } = operation;
  const schema = resolve(api, parameter.schema);
  const type = `${typeOf(api, parameter.schema)}, ${parameter.in}${parameter.required ? ', required' : ''}`;
  return field(`${operation.id}:${parameter.name}`, parameter.name, type, parameter.description, id => {
    const common = { id, name: fieldName(parameter), class: 'code' };
    const values = schema.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : null);
    return values
      ? element('select', common, element('option', { value: '' }, 'not sent'), values.map(value => element('option', {}, String(value))))
      : element('input', { ...common, value: parameter.example ?? schema.default, required: parameter.required, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
  });
}

function bodyField(operation) {
  const text = write(operation.body.example);
  const rows = Math.min(MOST_LINES, text.split('\n').length + 1);
  return field(`${operation.id}:body`, 'Body', operation.body.contentType, null, id => {
    const area = element('textarea', { id, name: 'body', class: 'code', rows, spellcheck: 'false', autocapitalize: 'off', 'aria-describedby': `${id}:says` });
    area.value = text;
    const says = element('p', { id: `${id}:says`, class: 'warning', role: 'status' });
    area.addEventListener('input', () => { says.textContent = mistake(area.value); });
    return [area, says];
  });
}

function field(id, name, type, description, makeInput) {
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, name, element('span', { class: 'type' }, type)),
    description && element('p', { class: 'quiet' }, description),
    makeInput(id));
}

// It is sent nevertheless, if one wants to see what the service says to it.
function mistake(text) {
  try {
    JSON.parse(text || 'null');
    return '';
  } catch (failure) {
    return `This is not JSON: ${failure.message}`;
  }
}
