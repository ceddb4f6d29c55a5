import Aside from "./Aside.astro";
import BudgetBars from "./BudgetBars.astro";
import Cells from "./Cells.astro";
import Chart from "./Chart.astro";
import Chapter from "./Chapter.astro";
import CheckAnswer from "./CheckAnswer.astro";
import Cite from "./Cite.astro";
import CorrectionsList from "./CorrectionsList.astro";
import Count from "./Count.astro";
import Definition from "./Definition.astro";
import FactPlaces from "./FactPlaces.astro";
import Facts from "./Facts.astro";
import Figure from "./Figure.astro";
import FiguresChart from "./FiguresChart.astro";
import FiguresLedger from "./FiguresLedger.astro";
import KeyFigure from "./KeyFigure.astro";
import Marks from "./Marks.astro";
import Pair from "./Pair.astro";
import Picture from "./Picture.astro";
import PictureTerms from "./PictureTerms.astro";
import Quote from "./Quote.astro";
import RouteGlobe from "./RouteGlobe.astro";
import Screen from "./Screen.astro";
import Step from "./Step.astro";
import StoryImage from "./StoryImage.astro";
import TableScroll from "./TableScroll.astro";
import Timeline from "./Timeline.astro";
import ToCopy from "./ToCopy.astro";

/** What an author may use in MDX without importing it; the content check knows the same names. */
export const storyParts = {
  Aside,
  BudgetBars,
  Cells,
  Chapter,
  Chart,
  CheckAnswer,
  Cite,
  CorrectionsList,
  Count,
  Definition,
  FactPlaces,
  Facts,
  Figure,
  FiguresChart,
  FiguresLedger,
  KeyFigure,
  Marks,
  Pair,
  Picture,
  PictureTerms,
  Quote,
  RouteGlobe,
  Screen,
  Step,
  Timeline,
  ToCopy,
  img: StoryImage,
  table: TableScroll,
};
