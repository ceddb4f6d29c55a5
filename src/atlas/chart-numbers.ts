/** One bar of a chart: what it stands for, and its number. */
export type ChartNumber = { readonly label: string; readonly value: number };

/**
 * Reads the numbers of a chart as authors write them, "1946: 12; 1947: 1,400.5", in their order.
 * @throws Error with a plain sentence that continues "numbers of <Chart> …"
 */
export function readChartNumbers(text: string): ChartNumber[] {
  const entries = text.split(";").map((entry) => entry.trim());
  if (entries.at(-1) === "") entries.pop();
  if (entries.length < 2) throw new Error("hold fewer than two");
  const numbers = entries.map(readEntry);
  if (numbers.every(({ value }) => value === 0)) throw new Error("are all 0, which no bar can show");
  for (const [i, { label }] of numbers.entries()) {
    if (numbers.findIndex((other) => other.label === label) < i) throw new Error(`name "${label}" twice`);
  }
  return numbers;
}

function readEntry(entry: string): ChartNumber {
  const parts = /^(.+?)\s*:\s*(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,3})?|\d{1,15}(?:\.\d{1,3})?)$/.exec(entry);
  const [, label, digits] = parts ?? [];
  if (label === undefined || digits === undefined) {
    throw new Error(`hold "${entry}", which is no name with a number`);
  }
  return { label, value: Number(digits.replaceAll(",", "")) };
}
