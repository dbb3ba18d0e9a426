import { answerPlace } from './answer.js';
import { toCurl } from './curl.js';
import { element } from './dom.js';
import { requestFields } from './form.js';
import { toRequest } from './request.js';
import { send } from './send.js';
import { useToken } from './token.js';

/** A form with which an operation can be sent, and the place of its answer. */
export function tryForm(operation) {
  const answer = answerPlace();
  const sendButton = element('button', { type: 'submit', class: 'main' }, 'Send');
  const said = element('span', { class: 'said', role: 'status' });
  const curl = element('pre', { class: 'curl', tabindex: '0', 'aria-label': 'As a curl command', hidden: true });
  const form = element(
    'form',
    { class: 'try', 'aria-label': `Try ${operation.method} ${operation.path}`, autocomplete: 'off' },
    requestFields(operation),
    !operation.forwarded && element('p', { class: 'note' }, 'The gateway does not forward this path. As curl, it asks the service itself.'),
    element('div', { class: 'row' }, operation.forwarded && sendButton, element('button', { type: 'button', class: 'plain', click: () => copyCurl(toRequest(operation, form), curl, said) }, 'Copy as curl'), said),
    curl,
    answer.node);
  let running = null;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (!operation.forwarded) {
      copyCurl(toRequest(operation, form), curl, said);
      return;
    }
    if (running) {
      running.abort();
      return;
    }
    running = new AbortController();
    sendButton.textContent = 'Stop';
    await run(operation, toRequest(operation, form), running.signal, answer);
    sendButton.textContent = 'Send';
    running = null;
  });
  form.addEventListener('input', () => {
    curl.hidden = true;
    said.textContent = '';
  });
  return form;
}

async function run(operation, request, signal, place) {
  place.say('Sending …');
  let last = null;
  try {
    last = await send(request, signal, part => {
      last = part;
      place.show(part);
    });
    learnToken(operation, last, place);
  } catch (failure) {
    if (!signal.aborted) {
      place.say(`The gateway did not answer: ${failure.message}`);
    } else if (last) {
      place.show({ ...last, isComplete: true });
      place.add('Stopped.');
    } else {
      place.say('Stopped before there was an answer.');
    }
  }
}

function learnToken(operation, answer, place) {
  if (operation.service !== 'auth' || !answer.ok) {
    return;
  }
  if (operation.path.endsWith('/logout')) {
    useToken('');
    place.add('The token has been forgotten.');
    return;
  }
  const token = readToken(answer.text);
  if (token) {
    useToken(token);
    place.add('The token is filled in.');
  }
}

function readToken(text) {
  try {
    const { token } = JSON.parse(text);
    return typeof token === 'string' ? token : null;
  } catch {
    return null;
  }
}

// The command stays to be seen, also where a page may not write to the clipboard.
async function copyCurl(request, place, said) {
  place.textContent = toCurl(request);
  place.hidden = false;
  try {
    await navigator.clipboard.writeText(place.textContent);
    said.textContent = 'Copied.';
  } catch {
    said.textContent = 'Copy it from here:';
  }
}
