/** Returns an address with its letters as they are read, where it hides them behind percent signs; else undefined. */
export function readableAddress(url: string): string | undefined {
  if (!/%[89A-F]/i.test(url)) return undefined;
  try {
    return decodeURI(url);
  } catch {
    return undefined; // Encoded in another way than UTF-8: nobody can say which letters are meant.
  }
}
