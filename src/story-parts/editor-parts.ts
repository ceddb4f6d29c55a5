import Cells from "./Cells.astro";
import CheckAnswer from "./CheckAnswer.astro";
import FactPlaces from "./FactPlaces.astro";
import PictureTerms from "./PictureTerms.astro";
import Screen from "./Screen.astro";
import ToCopy from "./ToCopy.astro";
import { storyParts } from "./index.ts";

/** What the guides for editors may use beside the parts for stories, kept apart so that no other page carries its styles. */
export const editorParts = {
  ...storyParts,
  Cells,
  CheckAnswer,
  FactPlaces,
  PictureTerms,
  Screen,
  ToCopy,
};
