/** Reader's words for the measures of figures.csv whose ids do not read well by themselves. */
const LABELS: Record<string, string> = {
  "us-communities": "US communities",
  "budget-under-5000": "Programs with a budget under $5,000",
  "budget-under-25000": "Programs with a budget under $25,000",
  "cities-under-50000": "Member cities with fewer than 50,000 people",
  "us-china-ties": "Partnerships between the US and China",
  "us-china-state-pairs": "State and province pairs, US and China",
  "us-japan-ties": "Partnerships between the US and Japan",
  "us-russia-ties": "Partnerships between the US and Russia",
  "us-russia-cut": "US places that ended or suspended partnerships with Russia",
  "us-soviet-pairs": "Pairs between the US and the Soviet Union",
  "us-german-ties": "Partnerships between the US and Germany",
};

/** Returns the name of a measure for readers: its own words, or the id with blanks and a capital. */
export function measureLabel(measure: string): string {
  const words = measure.replaceAll("-", " ");
  return LABELS[measure] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
