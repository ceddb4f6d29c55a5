/** Gives the reader a file that was made in the browser; returns a sentence that says so. */
export function saveFile(name: string, type: string, text: string): string {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  // The browser has its own hold on the file once the download has begun.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  return `Handed to your browser as ${name}.`;
}
