// Text of documents and answers only ever becomes text: nothing here makes markup of it.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(key, value);
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...content(children));
  return made;
}

export const replace = (parent, ...children) => parent.replaceChildren(...content(children));

/** The document's own elements, by id. */
export const byId = id => document.getElementById(id);

const content = children => children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false && child !== '');
