import { currentToken } from './token.js';

/** What the fields of an operation's form say, as a request. */
export function toRequest(operation, form) {
  const values = new FormData(form);
  const query = new URLSearchParams();
  const headers = {};
  let path = operation.path;
  for (const parameter of operation.parameters) {
    const value = values.get(fieldName(parameter));
    if (parameter.in === 'path') {
      path = path.replace(`{${parameter.name}}`, encodeURIComponent(value));
    } else if (value !== '' && parameter.in === 'query') {
      query.append(parameter.name, value);
    } else if (value !== '' && parameter.in === 'header') {
      headers[parameter.name] = value;
    }
  }
  if (operation.access.token !== 'none' && currentToken()) {
    headers.Authorization = `Bearer ${currentToken()}`;
  }
  if (operation.access.key) {
    headers[operation.access.key.name] = values.get('key') || '<the key>';
  }
  const body = operation.body ? values.get('body') : null;
  if (body) {
    headers['Content-Type'] = operation.body.contentType;
  }
  const origin = operation.forwarded ? location.origin : operation.address ?? 'http://<a replica>';
  return { method: operation.method, url: `${origin}${path}${query.size > 0 ? `?${query}` : ''}`, headers, body: body || null };
}

export const fieldName = parameter => `${parameter.in}:${parameter.name}`;
