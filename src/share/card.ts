import type { Region } from "../atlas/vocabulary.ts";
import type { LonLat } from "../map/coordinates.ts";

/** A route in the ink of the partner's region; both ends in [lon, lat] degrees, the American one first. */
export type CardRoute = { readonly from: LonLat; readonly to: LonLat; readonly region: Region };

type Card = {
  /** Path below /share/, without its ending: "places/us-oh-toledo". */
  readonly id: string;
  /** The message of the picture in words. */
  readonly alt: string;
  /** Paper, or the deep ink of a region. */
  readonly ground: "paper" | Region;
  readonly routes: readonly CardRoute[];
};

/** One name set very large, with a line of fact and, on paper, an arm for each region. */
export type NameCard = Card & {
  readonly kind: "name";
  readonly name: string;
  /** What the name lies in: "Ohio". */
  readonly within?: string | undefined;
  readonly line: string;
  readonly arms: readonly { readonly region: Region; readonly count: number }[];
};

/** Two names set large, with the way between them and the headline of their story. */
export type PairCard = Card & {
  readonly kind: "pair";
  readonly names: readonly [us: string, partner: string];
  readonly distance: string;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** "and 9 other partners". */
  readonly more?: string | undefined;
  readonly title: string;
};

/** Everything a share picture shows. Plain data, so that what is drawn can be handed on as JSON and compared. */
export type ShareCard = NameCard | PairCard;
