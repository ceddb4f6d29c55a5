import Aside from "./Aside.astro";
import BudgetBars from "./BudgetBars.astro";
import Chapter from "./Chapter.astro";
import Cite from "./Cite.astro";
import CorrectionsList from "./CorrectionsList.astro";
import Count from "./Count.astro";
import Definition from "./Definition.astro";
import Figure from "./Figure.astro";
import FiguresChart from "./FiguresChart.astro";
import FiguresLedger from "./FiguresLedger.astro";
import KeyFigure from "./KeyFigure.astro";
import Quote from "./Quote.astro";
import Step from "./Step.astro";
import TableScroll from "./TableScroll.astro";

/** What an author may use in MDX without importing it; the content check knows the same names. */
export const storyParts = {
  Aside,
  BudgetBars,
  Chapter,
  Cite,
  CorrectionsList,
  Count,
  Definition,
  Figure,
  FiguresChart,
  FiguresLedger,
  KeyFigure,
  Quote,
  Step,
  table: TableScroll,
};
