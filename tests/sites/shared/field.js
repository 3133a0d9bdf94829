/**
 * A text field with a framework's model behind it. `input` writes the model, except while an input method composes; what
 * was composed counts at its end. `set` is the page's own change, which the user's undo does not know.
 */
export function modelled(field, changed) {
  let composing = false;
  const model = {
    text: field.value,
    set(text) {
      field.value = text;
      write();
    },
  };
  function write() {
    model.text = field.value;
    changed(model.text);
  }
  field.addEventListener('compositionstart', () => (composing = true));
  field.addEventListener('compositionend', () => {
    composing = false;
    write();
  });
  field.addEventListener('input', () => composing || write());
  return model;
}

/** Puts `text` at the caret of `field`, as the page's panels for faces and names do. */
export function insert(field, model, text) {
  const { selectionStart, selectionEnd, value } = field;
  model.set(value.slice(0, selectionStart) + text + value.slice(selectionEnd));
  field.focus();
  field.setSelectionRange(selectionStart + text.length, selectionStart + text.length);
}
