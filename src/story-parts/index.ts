import Aside from "./Aside.astro";
import BudgetBars from "./BudgetBars.astro";
import Chart from "./Chart.astro";
import Chapter from "./Chapter.astro";
import Cite from "./Cite.astro";
import CorrectionsList from "./CorrectionsList.astro";
import Count from "./Count.astro";
import Definition from "./Definition.astro";
import Facts from "./Facts.astro";
import Figure from "./Figure.astro";
import FiguresChart from "./FiguresChart.astro";
import FiguresLedger from "./FiguresLedger.astro";
import KeyFigure from "./KeyFigure.astro";
import Marks from "./Marks.astro";
import Pair from "./Pair.astro";
import Picture from "./Picture.astro";
import Quote from "./Quote.astro";
import RouteGlobe from "./RouteGlobe.astro";
import Step from "./Step.astro";
import StoryImage from "./StoryImage.astro";
import TableScroll from "./TableScroll.astro";
import Timeline from "./Timeline.astro";

/** What an author may use in MDX without importing it; the content check knows the same names. */
export const storyParts = {
  Aside,
  BudgetBars,
  Chapter,
  Chart,
  Cite,
  CorrectionsList,
  Count,
  Definition,
  Facts,
  Figure,
  FiguresChart,
  FiguresLedger,
  KeyFigure,
  Marks,
  Pair,
  Picture,
  Quote,
  RouteGlobe,
  Step,
  Timeline,
  img: StoryImage,
  table: TableScroll,
};
