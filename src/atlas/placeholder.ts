/** Begins what a draft still lacks: the check finds it in a story that is to be published. */
export const TODO = "TODO:";
