/** Words that prose here does without, each pattern with what to write instead. */
export type Advice = { readonly pattern: RegExp; readonly instead: string };

const stock = (words: string, instead: string): Advice => ({
  pattern: new RegExp(String.raw`\b(?:${words})\b`, "giu"),
  instead,
});

/** Words that any brochure uses: they praise and say nothing that a reader could check. */
export const STOCK_WORDS: readonly Advice[] = [
  stock("vibrant|bustling|thriving", "Say what goes on there."),
  stock("rich tapestry|tapestry of|melting pot|kaleidoscope of|rich mosaic", "Name the parts."),
  stock(
    "testament to|an? symbol of|beacons? of|stands? as a|serves? as a (?:reminder|symbol|model|testament)",
    "Say what it does, or what was said of it.",
  ),
  stock("nestled|in the heart of|picturesque|breathtaking|stunning", "Say where it lies."),
  stock(
    "iconic|renowned|world-class|world-renowned|legendary|prestigious",
    "Say who knows it, and for what.",
  ),
  stock("unique|uniquely|one-of-a-kind|unparalleled|unprecedented", "Say what sets it apart."),
  stock(
    "foster(?:s|ed|ing)? (?:\\w+ ){0,2}(?:ties|links|friendships?|understanding|relations|relationships|cooperation|exchange|peace|good will|goodwill)|forg(?:e|es|ed|ing) (?:ties|links|bonds|friendships)|nurtur(?:e|es|ed|ing)",
    "Say who did what.",
  ),
  stock(
    "(?:build|builds|built|building) bridges between (?:people|cultures|nations|communities)|bridges? (?:cultures|divides|the gap)|hand in hand",
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
  stock("recently|lately", "Write when: in May 2024."),
  stock("currently|presently|at present|nowadays|these days|at the moment", "Write the date: as of 2024."),
  stock(
    "so far(?! as\\b)|to date(?! (?:from|back)\\b)|to this day|up to now|until now|as of now|right now",
    "Write the date: as of 2024.",
  ),
  stock(
    "(?<!\\b(?:the|his|her|its|their|that|every|each|whose) )(?:this|last|next) (?:year|month|week|decade|summer|spring|fall|autumn|winter)",
    "Name the year.",
  ),
  stock(
    "(?:a few|several|some|many|two|three|five|ten|twenty|\\d+) (?:years|months|weeks|decades) ago",
    "Name the year.",
  ),
  stock("in (?:the last few|the past few|the coming) (?:years|months|decades)", "Name the years."),
  stock("upcoming|ongoing", "Write when."),
  // With a capital they begin a name: USA Today. A past "now" is sound: "He was now the mayor."
  {
    pattern: /\btoday\b|(?<=[.!?] |^)(?:Today|Now),? (?=\p{L})|\b(?:is|are|has|have) now\b|\brecent\b/gu,
    instead: "Write the date: as of 2024.",
  },
];
