/** The request as a command for a POSIX shell. */
export function toCurl({ method, url, headers, body }) {
  const parts = [method === 'GET' ? `curl ${quote(url)}` : `curl -X ${method} ${quote(url)}`];
  for (const [name, value] of Object.entries(headers)) {
    parts.push(`-H ${quote(`${name}: ${value}`)}`);
  }
  if (body !== null) {
    parts.push(`-d ${quote(body)}`);
  }
  return parts.join(' \\\n  ');
}

const quote = text => `'${text.replaceAll("'", `'\\''`)}'`;
