// Reads JSON Schema as OpenAPI 3.1 has it, as far as the services use it.

// Types that contain themselves end here.
const DEEPEST = 5;

/** Follows references; what stands beside one, like a description, comes first. */
export function resolve(api, node) {
  let { $ref, ...rest } = node ?? {};
  while ($ref) {
    const target = $ref.split('/').slice(1).reduce((at, key) => at?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], api) ?? {};
    rest = { ...target, ...rest };
    $ref = target.$ref;
    delete rest.$ref;
  }
  // "Null or X" is X that may be left out, and that is said elsewhere.
  const others = rest.oneOf?.filter(one => one.type !== 'null');
  return others?.length === 1 ? { ...resolve(api, others[0]), ...(rest.description && { description: rest.description }) } : rest;
}

export function typeOf(api, node) {
  const schema = resolve(api, node);
  const [type] = [schema.type].flat().filter(one => one !== 'null');
  if (schema.enum) {
    return schema.enum.filter(value => value !== null).join(' | ');
  }
  if (type === 'array') {
    return `list of ${typeOf(api, schema.items)}`;
  }
  if (type === 'object') {
    return !schema.properties && schema.additionalProperties ? `object: name to ${typeOf(api, schema.additionalProperties)}` : 'object';
  }
  if (schema.format === 'date-time') {
    return 'time';
  }
  return type ?? 'any JSON';
}

/** The fields of an object, or of the objects that a list or map is made of. */
export function fieldsOf(api, node, depth = 0) {
  const schema = resolve(api, node);
  if (depth > DEEPEST) {
    return [];
  }
  if (schema.properties) {
    return Object.entries(schema.properties).map(([name, property]) => ({
      name,
      type: typeOf(api, property),
      description: descriptionOf(resolve(api, property)),
      required: schema.required?.includes(name) ?? false,
      fields: fieldsOf(api, property, depth + 1),
    }));
  }
  const inside = schema.items ?? schema.additionalProperties;
  return inside ? fieldsOf(api, inside, depth) : [];
}

/** A value to begin with, where the service gives no example. */
export function sampleOf(api, node, depth = 0) {
  const schema = resolve(api, node);
  const [type] = [schema.type].flat().filter(one => one !== 'null');
  if (schema.enum) {
    return schema.enum[0];
  }
  if (schema.properties && depth <= DEEPEST) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, sampleOf(api, property, depth + 1)]));
  }
  return { string: '', integer: 0, number: 0, boolean: false, array: [], object: {} }[type] ?? null;
}

/** The name of a component, if a body is one. */
export function nameOf(node) {
  const reference = node?.$ref ?? node?.oneOf?.find(one => one.$ref)?.$ref;
  return reference?.split('/').at(-1) ?? null;
}

const descriptionOf = schema => (schema.description === 'Any JSON.' ? null : schema.description ?? null);
