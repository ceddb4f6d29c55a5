/** A name to print beside a point of a drawing. */
export type Label = {
  readonly text: string;
  /** The point, in units of the drawing. */
  readonly x: number;
  readonly y: number;
};

/** Where a name stands. */
export type Spot = {
  /** Where the text starts, ends or is centered, and its baseline, in units of the drawing. */
  readonly textX: number;
  readonly textY: number;
  readonly anchor: "start" | "middle" | "end";
};

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Width of an average letter of the text face, as a share of its size. */
const LETTER = 0.57;

/** Distance of a label from its point, as a share of its size. */
const GAP = 0.55;

/**
 * Places labels in the order given so that none overlaps another or leaves the frame: right of the point if there is
 * room, else left, above or below; a label without room is left out.
 * @param size of the letters, in units of the drawing
 * @param obstacles what no label may cover
 * @returns the labels that found room, in the same order
 */
export function placeLabels<L extends Label>(
  labels: readonly L[],
  size: number,
  frame: Box,
  obstacles: readonly Box[] = [],
): (L & Spot)[] {
  const taken = [...obstacles];
  return labels.flatMap((label) => {
    const width = label.text.length * size * LETTER;
    for (const spot of spotsAround(label, size)) {
      const box = boxOf(spot, width, size);
      if (!within(box, frame) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ ...label, ...spot }];
    }
    return [];
  });
}

function spotsAround({ x, y }: Label, size: number): Spot[] {
  const gap = GAP * size;
  const middle = y + 0.35 * size;
  return [
    { textX: x + gap, textY: middle, anchor: "start" },
    { textX: x - gap, textY: middle, anchor: "end" },
    { textX: x, textY: y - gap, anchor: "middle" },
    { textX: x, textY: y + gap + 0.75 * size, anchor: "middle" },
  ];
}

function boxOf({ textX, textY, anchor }: Spot, width: number, size: number): Box {
  const left = anchor === "start" ? textX : anchor === "end" ? textX - width : textX - width / 2;
  return { left, right: left + width, top: textY - size, bottom: textY + 0.4 * size };
}

const within = (box: Box, frame: Box) =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
