/** Units from one mark to the next, across and down. */
const STEP = 6;

/** Units across a mark, and down. */
const MARK = [2, 4] as const;

/** Marks in a row: a reader can count them by hundreds. */
const ROW = 100;

/** More could not be told apart on a phone. */
export const MOST_MARKS = 20_000;

/** A drawing of marks: one line a row, cut into marks by its dashes, so that thousands weigh no more than their rows. */
type MarksDrawing = {
  readonly viewBox: string;
  readonly d: string;
  readonly dashes: string;
  /** Units down a mark. */
  readonly thickness: number;
};

/**
 * Draws a number as marks in rows of a hundred; fewer than that share one shorter row.
 * @param count from 1 to MOST_MARKS
 * @throws RangeError for any other
 */
export function drawMarks(count: number): MarksDrawing {
  if (!Number.isInteger(count) || count < 1 || count > MOST_MARKS)
    throw new RangeError(`${count} marks cannot be drawn`);
  const rows = Math.ceil(count / ROW);
  const lines = Array.from({ length: rows }, (_, row) => {
    const marks = Math.min(ROW, count - row * ROW);
    return `M0 ${row * STEP + MARK[1] / 2}h${(marks - 1) * STEP + MARK[0]}`;
  });
  const across = (Math.min(ROW, count) - 1) * STEP + MARK[0];
  return {
    viewBox: `0 0 ${Math.max(across, (ROW / 2) * STEP)} ${(rows - 1) * STEP + MARK[1]}`,
    d: lines.join(""),
    dashes: `${MARK[0]} ${STEP - MARK[0]}`,
    thickness: MARK[1],
  };
}
