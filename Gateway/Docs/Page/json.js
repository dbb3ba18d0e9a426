import { element } from './dom.js';

// Strings, and whether they are names; numbers; words.
const TOKENS = /("(?:\\.|[^"\\])*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b/g;

// Colouring more would only make the page slow.
const LONGEST_COLOURED = 100_000;

/** Pretty JSON, as nodes with a class for each kind of word. */
export function colour(text) {
  if (text.length > LONGEST_COLOURED) {
    return [text];
  }
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(TOKENS)) {
    const [, string, colon, number] = match;
    const kind = colon !== undefined ? 'json-name' : string !== undefined ? 'json-text' : number !== undefined ? 'json-number' : 'json-word';
    const word = string ?? match[0];
    nodes.push(text.slice(end, match.index), element('span', { class: kind }, word));
    end = match.index + word.length;
  }
  return [...nodes, text.slice(end)];
}

/** Indented, without reading the numbers: those with many digits would lose some. */
export function indent(text) {
  let depth = 0;
  const line = () => `\n${'  '.repeat(depth)}`;
  return text.trim().replace(/("(?:\\.|[^"\\])*")|\s+|([[{])\s*([\]}])|([[{])|([\]}])|(,)|(:)/g, (whole, string, open, close, opening, closing, comma, colon) => {
    if (string) {
      return string;
    }
    if (open) {
      return open + close;
    }
    if (opening) {
      depth++;
      return opening + line();
    }
    if (closing) {
      depth--;
      return line() + closing;
    }
    return comma ? `,${line()}` : colon ? ': ' : '';
  });
}

/** A value as a person would write it: lists of plain values stay on one line. */
export const write = value => JSON.stringify(value, null, 2).replace(/\[\n\s+([^[\]{}]*?)\n\s+\]/g, (_, inside) => `[${inside.replace(/\n\s+/g, ' ')}]`);
