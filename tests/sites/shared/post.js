/** What a page asks of its server: a form by POST. */
export function post(url, fields) {
  return fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
}
