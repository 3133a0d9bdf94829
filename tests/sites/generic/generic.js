// A box that no adapter knows: rich text and a button that says that it publishes.
const note = document.querySelector('.note');

document.querySelector('button').addEventListener('click', () => {
  window.pageLog.send('note', note.textContent);
  note.textContent = '';
});
