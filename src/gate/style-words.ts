/** Words that prose here does without, each pattern with what to write instead. */
type Advice = { readonly pattern: RegExp; readonly instead: string };

const stock = (words: string, instead: string): Advice => ({
  pattern: new RegExp(String.raw`\b(?:${words})\b`, "giu"),
  instead,
});

/** Words that any brochure uses: they praise and say nothing that a reader could check. */
export const STOCK_WORDS: readonly Advice[] = [
  stock("vibrant|bustling|thriving|dynamic", "Say what goes on there."),
  stock("tapestry|melting pot|kaleidoscope|mosaic of", "Name the parts."),
  stock(
    "testament to|an? symbol of|beacons?|stands? as|serves? as",
    "Say what it does, or what was said of it.",
  ),
  stock("nestled|in the heart of|picturesque|breathtaking|stunning", "Say where it lies."),
  stock(
    "iconic|renowned|world-class|world-renowned|legendary|prestigious",
    "Say who knows it, and for what.",
  ),
  stock("unique|uniquely|one-of-a-kind|unparalleled|unprecedented", "Say what sets it apart."),
  stock(
    "foster(?:s|ed|ing)?|forg(?:e|es|ed|ing) (?:ties|links|bonds|friendships)|nurtur(?:e|es|ed|ing)",
    "Say who did what.",
  ),
  stock(
    "(?:build|builds|built|building) bridges|bridges? (?:cultures|divides|the gap)|hand in hand",
    "Say who met whom, and for what.",
  ),
  stock(
    "strengthen(?:s|ed|ing)? (?:the )?(?:ties|bonds|relationships?)|bonds of friendship|lasting friendships?|mutual understanding",
    "Say what happened because of it.",
  ),
  stock(
    "heartfelt|heartwarming|unforgettable|memorable|inspiring|inspirational|passionate|transformative",
    "Leave the feeling to the reader.",
  ),
  stock(
    "delv(?:e|es|ed|ing)|embark(?:s|ed|ing)? on|pivotal|crucial|robust|seamless(?:ly)?|holistic|impactful|cutting-edge|state-of-the-art",
    "Use a plain word.",
  ),
  stock(
    "synerg(?:y|ies)|leverag(?:e|es|ed|ing)|stakeholders?|a wealth of|treasure trove",
    "Use a plain word.",
  ),
  // With a capital it is the name of a contest for young artists.
  { pattern: /\bshowcas(?:e|es|ed|ing)\b/gu, instead: "Use a plain word: show, exhibition, contest." },
  stock("more than just|not only\\b[^.;]*\\bbut also", "Say the one thing, then the other."),
  stock(
    "(?:rich|enduring|lasting|living) (?:history|heritage|culture|legacy)|legacy of",
    "Say what is left of it, and where.",
  ),
];

/** Words whose meaning moves with the day of reading. */
export const ROTTING_WORDS: readonly Advice[] = [
  stock("recent(?:ly)?|lately|newly", "Write when: in May 2024."),
  stock("currently|presently|at present|nowadays|these days|at the moment", "Write the date: as of 2024."),
  stock("today|now|so far|to date|to this day|up to now|until now", "Write the date: as of 2024."),
  stock(
    "(?<!\\bthe )(?:this|last|next) (?:year|month|week|decade|summer|spring|fall|autumn|winter)",
    "Name the year.",
  ),
  stock(
    "(?:a few|several|some|many|two|three|five|ten|twenty|\\d+) (?:years|months|weeks|decades) ago",
    "Name the year.",
  ),
  stock("in (?:recent|the last few|the past few|the coming) (?:years|months|decades)", "Name the years."),
  stock("upcoming|ongoing", "Write when."),
];
