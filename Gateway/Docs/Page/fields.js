import { element } from './dom.js';
import { fieldsOf } from './schema.js';

/** What a request has to have, and what an answer need not have. */
export const IN_REQUEST = field => (field.required ? `${field.type}, required` : field.type);
export const IN_ANSWER = field => (field.required ? field.type : `${field.type}, if any`);

/** The fields of a body, each with what is inside it. */
export const fieldList = (api, schema, describe) => list(fieldsOf(api, schema), describe);

function list(fields, describe) {
  return fields.length > 0 && element('ul', { class: 'fields' }, fields.map(field => element(
    'li',
    {},
    element('code', { class: 'name' }, field.name),
    element('span', { class: 'type' }, describe(field)),
    field.description && element('p', { class: 'quiet' }, field.description),
    list(field.fields, describe))));
}
