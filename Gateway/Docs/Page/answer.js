import { element, replace } from './dom.js';
import { colour, indent } from './json.js';

// Those that say something about the answer beyond its body.
const TELLING_HEADERS = ['X-Request-Id', 'X-Cache', 'ETag', 'Location', 'Retry-After', 'Allow', 'RateLimit', 'RateLimit-Policy', 'X-Registry-Stale'];

/** The place of an answer. Its status line is announced; the body can be read from there. */
export function answerPlace() {
  const status = element('p', { class: 'status', role: 'status' });
  const rest = element('div', { class: 'answer-rest' });
  return {
    node: element('div', { class: 'answer', hidden: true }, status, rest),
    say(text) {
      this.node.hidden = false;
      this.node.dataset.kind = 'note';
      replace(status, text);
      replace(rest);
    },
    show(answer) {
      this.node.hidden = false;
      this.node.dataset.kind = answer.ok ? 'good' : 'bad';
      replace(status, statusLine(answer));
      replace(rest, headerList(answer.headers), body(answer));
    },
    add(text) {
      status.append(` ${text}`);
    },
  };
}

function statusLine({ status, reason, milliseconds, isComplete, text, isCut }) {
  const size = isCut ? 'cut after 1 MB' : `${new Blob([text]).size.toLocaleString('en')} bytes`;
  return [element('strong', {}, `${status} ${reason}`.trim()), ` in ${Math.max(1, Math.round(milliseconds))} ms, ${isComplete ? size : 'receiving …'}.`];
}

function headerList(headers) {
  const found = TELLING_HEADERS.filter(name => headers.has(name));
  return found.length > 0 && element('dl', { class: 'headers' }, found.map(name => element('div', {}, element('dt', {}, name), element('dd', { class: 'code' }, headers.get(name)))));
}

function body({ text, contentType }) {
  if (text === '') {
    return null;
  }
  const isJson = /[/+]json/.test(contentType);
  return element('pre', { tabindex: '0', 'aria-label': 'Body of the answer' }, isJson ? colour(indent(text)) : text);
}
