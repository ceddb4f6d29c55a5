/*
 * What a drawing may be made of (SVG 2): shapes, text and paint. Nothing here runs, animates, loads or links.
 */
export const SVG_ELEMENTS: ReadonlySet<string> = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan title desc defs use symbol marker clipPath mask pattern linearGradient radialGradient stop".split(
    " ",
  ),
);

/** Attributes by the names that the reader gives them. */
export const SVG_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    "id className lang role ariaLabel ariaHidden viewBox version baseProfile width height x y x1 y1 x2 y2 cx cy r rx ry d dx dy fx fy points pathLength rotate " +
    "transform preserveAspectRatio href offset fill fillOpacity fillRule stroke strokeWidth strokeOpacity strokeDashArray strokeDashOffset strokeLineCap " +
    "strokeLineJoin strokeMiterLimit opacity color stopColor stopOpacity gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits " +
    "patternTransform clipPath clipPathUnits clipRule mask maskUnits maskContentUnits markerStart markerMid markerEnd markerWidth markerHeight markerUnits " +
    "refX refY orient fontFamily fontSize fontStyle fontWeight fontVariant fontStretch letterSpacing wordSpacing textAnchor textLength lengthAdjust " +
    "dominantBaseline alignmentBaseline baselineShift textDecoration display visibility overflow paintOrder vectorEffect shapeRendering textRendering colorInterpolation"
  ).split(" "),
);
