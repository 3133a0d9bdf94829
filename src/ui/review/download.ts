/** Offers `text` as a file of this name. It never leaves the machine: the address is one of this page's own. */
export function download(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file over only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
