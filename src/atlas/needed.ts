/** Rows of content/ that pages ask for by id. The gate reports one that is missing before a page stumbles over it. */
export const NEEDED = {
  places: {
    /** The town whose signpost stands on the home page: the oldest American pair by Sister Cities International's count. */
    post: "us-oh-toledo",
  },
  figures: {
    budgetUnder5000: "budget-under-5000-2015",
    budgetUnder25000: "budget-under-25000-2015",
    noCityMoney: "no-city-money-2015",
  },
  /** Measures that the history page charts; each needs at least one dated figure. */
  measures: ["us-communities", "partnerships", "countries"],
} as const;

/** Whether a figure has a date of its own; one without has no place on an axis of years. */
export const isDated = ({ as_of }: { readonly as_of: string }): boolean => !as_of.startsWith("undated");
