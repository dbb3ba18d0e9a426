import { byId } from './dom.js';

// For as long as the tab is open, and for nobody but this page.
const KEY = 'quiznet.docs.token';

export const currentToken = () => byId('token').value.trim();

export function startTokens() {
  byId('token').value = sessionStorage.getItem(KEY) ?? '';
  byId('token').addEventListener('input', show);
  byId('token-form').addEventListener('submit', event => event.preventDefault());
  byId('forget').addEventListener('click', () => {
    useToken('');
    byId('token').focus();
  });
  show();
}

/** The token of a sign-in, or a refresh, is the one to go on with. */
export function useToken(token) {
  byId('token').value = token;
  show();
}

function show() {
  const token = currentToken();
  if (token) {
    sessionStorage.setItem(KEY, token);
  } else {
    sessionStorage.removeItem(KEY);
  }
  byId('forget').hidden = !token;
  byId('token-says').textContent = describe(token);
}

function describe(token) {
  if (!token) {
    return 'Sign up or sign in below, and it is filled in.';
  }
  const claims = read(token);
  if (!claims) {
    return 'This is not a token of QuizNet.';
  }
  const until = new Date(claims.exp * 1000);
  const time = until.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return until > new Date() ? `${claims.name}, ${claims.role}, until ${time}` : `${claims.name}'s token ended at ${time}: sign in again.`;
}

// Only to show whose it is. Whether it is good, the services decide.
function read(token) {
  try {
    const part = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part), character => character.charCodeAt(0))));
  } catch {
    return null;
  }
}
