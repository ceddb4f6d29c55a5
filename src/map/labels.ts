/** A name to print beside a point of a drawing. */
export type Label = {
  readonly text: string;
  /** The point, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** Sides of its point to try, the best first, where they differ from those of the other labels. */
  readonly sides?: readonly Side[];
  /** In units of the drawing, where it is known; else it is taken from the number of letters. */
  readonly width?: number;
};

/** Where a name stands. */
export type Spot = {
  /** Where the text starts, ends or is centered, and its baseline, in units of the drawing. */
  readonly textX: number;
  readonly textY: number;
  readonly anchor: "start" | "middle" | "end";
};

/** Where a label may stand about its point. */
export type Side = "right" | "left" | "above" | "below";

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Width of an average letter of the text face, as a share of its size. */
const LETTER = 0.57;

/** Returns the box around a dot of that radius, as an obstacle for labels. */
export const boxAround = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** Distance of a label from its point, as a share of its size. */
const GAP = 0.55;

/**
 * Places labels in the order given so that none overlaps another or leaves the frame: on the first of the sides where there
 * is room; a label without room is left out.
 * @param size of the letters, in units of the drawing
 * @param obstacles what no label may cover
 * @param sides of the point to try, the best first
 * @returns the labels that found room, in the same order
 */
export function placeLabels<L extends Label>(
  labels: readonly L[],
  size: number,
  frame: Box,
  obstacles: readonly Box[] = [],
  sides: readonly Side[] = ["right", "left", "above", "below"],
): (L & Spot)[] {
  const taken = [...obstacles];
  return labels.flatMap((label) => {
    const width = label.width ?? label.text.length * size * LETTER;
    const spots = spotsAround(label, size);
    for (const spot of (label.sides ?? sides).map((side) => spots[side])) {
      const box = boxOf(spot, width, size);
      if (!within(box, frame) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ ...label, ...spot }];
    }
    return [];
  });
}

function spotsAround({ x, y }: Label, size: number): Record<Side, Spot> {
  const gap = GAP * size;
  const middle = y + 0.35 * size;
  return {
    right: { textX: x + gap, textY: middle, anchor: "start" },
    left: { textX: x - gap, textY: middle, anchor: "end" },
    above: { textX: x, textY: y - gap - 0.25 * size, anchor: "middle" },
    below: { textX: x, textY: y + gap + 0.75 * size, anchor: "middle" },
  };
}

function boxOf({ textX, textY, anchor }: Spot, width: number, size: number): Box {
  const left = anchor === "start" ? textX : anchor === "end" ? textX - width : textX - width / 2;
  return { left, right: left + width, top: textY - size, bottom: textY + 0.4 * size };
}

const within = (box: Box, frame: Box) =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Returns the box that a placed label takes up, as an obstacle for others. */
export const boxOfLabel = (label: Label & Spot, size: number): Box =>
  boxOf(label, label.text.length * size * LETTER, size);
