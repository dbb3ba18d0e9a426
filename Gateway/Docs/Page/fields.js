import { element } from './dom.js';
import { fieldsOf } from './schema.js';

/** The fields of a body, each with what is inside it. */
export function fieldList(api, schema) {
  return list(fieldsOf(api, schema));
}

function list(fields) {
  return fields.length > 0 && element('ul', { class: 'fields' }, fields.map(field => element(
    'li',
    {},
    element('code', { class: 'name' }, field.name),
    element('span', { class: 'type' }, field.required ? field.type : `${field.type}, optional`),
    field.description && element('p', { class: 'quiet' }, field.description),
    list(field.fields))));
}
