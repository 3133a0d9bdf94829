/**
 * A text of paragraphs, its picture in `root` and a history of its own. Positions are UTF-16 units of the text, in which
 * paragraphs are parted by a line break. `paint(line)` makes the element of one paragraph.
 */
export function paragraphs(root, paint, changed) {
  const past = [];
  const future = [];
  const observer = new MutationObserver(() => foreign());
  let foreign = () => {};
  let text = '';
  let selected = [0, 0];

  /** Where a point of the document stands in the text. */
  function positionOf(node, offset) {
    let position = 0;
    for (const [index, line] of [...root.childNodes].entries()) {
      if (node === root && index === offset) return position;
      if (line.contains(node)) {
        const before = document.createRange();
        before.setStart(line, 0);
        before.setEnd(node, offset);
        return position + before.toString().length;
      }
      position += line.textContent.length + 1;
    }
    return text.length;
  }

  function pointAt(position) {
    let left = position;
    for (const line of root.children) {
      if (left <= line.textContent.length) return line.firstChild instanceof Text ? [line.firstChild, left] : [line, 0];
      left -= line.textContent.length + 1;
    }
    return [root, root.childNodes.length];
  }

  /** The two ends of `range` in the text. */
  function positionsOf({ startContainer, startOffset, endContainer, endOffset }) {
    return [positionOf(startContainer, startOffset), positionOf(endContainer, endOffset)];
  }

  function render([from, to]) {
    root.replaceChildren(...text.split('\n').map(paint));
    // What is painted here is no news.
    observer.takeRecords();
    selected = [from, to];
    if (document.activeElement === root) getSelection().setBaseAndExtent(...pointAt(from), ...pointAt(to));
  }

  function become(next, selection) {
    text = next;
    render(selection);
    changed(text);
  }

  function step(from, to) {
    const state = from.pop();
    if (!state) return;
    to.push({ text, selected });
    become(state.text, state.selected);
  }

  // The selection is the editor's own as well: it follows the page's when the browser tells of it, which is later.
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection.rangeCount === 0 || !root.contains(selection.anchorNode)) return;
    selected = positionsOf(selection.getRangeAt(0));
  });
  render([0, 0]);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return {
    positionsOf,
    /** Paints the text and its selection anew. */
    restore: () => render(selected),
    selected: () => selected,
    /** Calls `react` after each change in `root` that did not come from here. */
    guard: (react) => (foreign = react),
    replace([from, to], insertion) {
      past.push({ text, selected });
      future.length = 0;
      const end = from + insertion.length;
      become(text.slice(0, from) + insertion + text.slice(to), [end, end]);
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
  };
}
