import { nameOf, resolve, sampleOf, typeOf } from './schema.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

// What one looks for least often, in this order.
const LAST_TAGS = ['Keys', 'First admin', 'Load tests', 'Replica'];

// How long a service may take to describe itself.
const PATIENCE_MS = 10_000;

/** All services, each with the promise of its operations. */
export async function loadServices() {
  const { services } = await readJson('/docs/services.json');
  return services.map(service => ({ ...service, load: () => loadOperations(service) }));
}

async function loadOperations(service) {
  const api = await readJson(service.document);
  const operations = Object.entries(api.paths).flatMap(([path, item]) =>
    METHODS.filter(method => item[method]).map(method => toOperation(service, api, path, method, item[method])));
  return { title: api.info.title, description: api.info.description, version: api.info.version, groups: byTag(operations) };
}

async function readJson(path) {
  const response = await fetch(path, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const answer = await response.json().catch(() => null);
  if (!response.ok || !answer) {
    throw new Error(answer?.detail ?? `${path} answered ${response.status}.`);
  }
  return answer;
}

function toOperation(service, api, path, method, spec) {
  const [contentType, content] = Object.entries(spec.requestBody?.content ?? {})[0] ?? [];
  return {
    id: `${service.name}/${spec.operationId}`,
    service: service.name,
    method: method.toUpperCase(),
    path,
    tag: spec.tags?.[0] ?? 'Other',
    summary: spec.summary ?? '',
    description: spec.description ?? '',
    access: accessOf(api, spec),
    // At the gateway if it is forwarded there, else at a replica itself, which only works outside of this page.
    forwarded: service.forwarded.some(pattern => covers(pattern, path)),
    address: service.address,
    parameters: (spec.parameters ?? []).map(parameter => resolve(api, parameter)),
    body: content ? { contentType, schema: content.schema, example: content.example ?? sampleOf(api, content.schema) } : null,
    responses: Object.entries(spec.responses ?? {}).map(([status, response]) => toResponse(api, status, resolve(api, response))),
    api,
  };
}

function toResponse(api, status, response) {
  const [contentType, content] = Object.entries(response.content ?? {})[0] ?? [];
  return {
    status,
    description: response.description ?? '',
    contentType: contentType ?? null,
    schema: content?.schema ?? null,
    typeName: content?.schema ? nameOf(content.schema) ?? typeOf(api, content.schema) : null,
  };
}

/** Who may call: { token: 'none' | 'optional' | 'required', key: the scheme of a key, if it takes one }. */
function accessOf(api, spec) {
  const choices = spec.security ?? [];
  const schemes = choices.flatMap(choice => Object.keys(choice)).map(name => api.components?.securitySchemes?.[name]);
  const takesToken = schemes.some(scheme => scheme?.type === 'http');
  const isOpen = choices.some(choice => Object.keys(choice).length === 0);
  return {
    token: takesToken ? (isOpen ? 'optional' : 'required') : 'none',
    key: schemes.find(scheme => scheme?.type === 'apiKey') ?? null,
  };
}

function covers(pattern, path) {
  const prefix = pattern.endsWith('/**') ? pattern.slice(0, -3) : null;
  return prefix === null ? path === pattern : path === prefix || path.startsWith(`${prefix}/`);
}

function byTag(operations) {
  const groups = new Map();
  for (const operation of operations) {
    groups.set(operation.tag, [...(groups.get(operation.tag) ?? []), operation]);
  }
  const rank = ([tag]) => LAST_TAGS.indexOf(tag);
  return [...groups].sort((one, other) => rank(one) - rank(other));
}
