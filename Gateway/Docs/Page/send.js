// More than a person reads. What comes after it is not kept.
const LONGEST_TEXT = 1_000_000;

/** Sends a request and calls onPart with the answer so far: a stream of events never comes to an end by itself. */
export async function send(request, signal, onPart) {
  const began = performance.now();
  // No cache of the browser in between: what is shown is what the gateway answers now.
  const response = await fetch(request.url, { method: request.method, headers: request.headers, body: request.body, cache: 'no-store', signal });
  const answer = {
    status: response.status,
    reason: response.statusText,
    ok: response.ok,
    headers: response.headers,
    contentType: response.headers.get('Content-Type') ?? '',
    milliseconds: performance.now() - began,
    text: '',
    isCut: false,
    isComplete: false,
  };
  onPart(answer);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader.read()) {
    answer.text += part.value;
    answer.milliseconds = performance.now() - began;
    if (answer.text.length > LONGEST_TEXT) {
      answer.text = answer.text.slice(0, LONGEST_TEXT);
      answer.isCut = true;
      await reader.cancel();
      break;
    }
    if (answer.contentType.startsWith('text/event-stream')) {
      onPart(answer);
    }
  }
  answer.isComplete = true;
  onPart(answer);
  return answer;
}
