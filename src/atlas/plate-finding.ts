import type { ChapterPlate } from "./chapter-plates.ts";
import { regionPhrase } from "./land-phrase.ts";
import { formatNumber, listed } from "./words.ts";

type Signed = Pick<ChapterPlate, "signed" | "led">;

/** Returns in a sentence to which region the new partnerships of a chapter's years ran, as far as their year is documented. */
export function plateFinding({ signed, led }: Signed): string {
  const [region, ...level] = led;
  if (!region) return "No signing of these years is documented.";
  if (level.length > 0)
    return `As many of the new ties ran to ${listed(led.map(regionPhrase))}: ${share(signed, region)} each.`;
  const count = countTo(signed, region);
  if (count === signed.length)
    return count === 1
      ? `The one new tie ran to ${regionPhrase(region)}.`
      : `All ${formatNumber(count)} new ties ran to ${regionPhrase(region)}.`;
  const most = 2 * count > signed.length;
  return `${most ? "Most" : "More"} of the new ties ran to ${regionPhrase(region)}${most ? "" : " than to any other region"}: ${share(signed, region)}.`;
}

const countTo = (signed: Signed["signed"], region: string): number =>
  signed.filter(({ partner }) => partner.country.region === region).length;

const share = (signed: Signed["signed"], region: string): string =>
  `${formatNumber(countTo(signed, region))} of ${formatNumber(signed.length)}`;
