/** Offers a file to be saved. It never leaves the machine: the address is one of this page's own. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser takes the file over only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
