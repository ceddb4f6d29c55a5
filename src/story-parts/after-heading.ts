const END = "</h2>";

/** Parts the HTML of a chapter behind its heading, so that its map can stand between heading and text. */
export function afterHeading(html: string): { heading: string; text: string } {
  const at = html.indexOf(END);
  const cut = at < 0 ? 0 : at + END.length;
  return { heading: html.slice(0, cut), text: html.slice(cut) };
}
