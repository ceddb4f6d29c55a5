/* SVG by d3 in the browser: land already projected, routes as great circles that d3 samples as finely as is needed. */
import { geoPath, geoProjection } from "d3-geo";
import { pointer, select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent } from "d3-zoom";
import { feature } from "topojson-client";
import { dotSize, loadAtlas, REGIONS, type Place } from "../shared/atlas.ts";
import { nearest, REACH } from "../shared/nearest.ts";
import "../shared/page.css";
import { startPanel } from "../shared/panel.ts";
import "./main.css";

const [WIDTH, HEIGHT] = [2000, 1050];

const { places, pairs, topology } = await loadAtlas("sheet");

// Gall stereographic around 90 W, as the land of sheet.json.
const projection = geoProjection((lon, lat) => [lon * Math.SQRT1_2, (1 + Math.SQRT1_2) * Math.tan(lat / 2)])
  .rotate([90, 0])
  .scale((WIDTH * Math.SQRT1_2) / Math.PI)
  .translate([WIDTH / 2, 640])
  .clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
const drawn = geoPath().digits(1);
const projected = geoPath(projection).digits(1);
const points = new Float64Array(places.flatMap(({ at }) => projection(at)!));

const svg = select("#map").append("svg").attr("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
const view = svg.append("g");
view
  .append("path")
  .attr("class", "land")
  .attr("d", drawn(feature(topology, topology.objects.land)));
view
  .append("path")
  .attr("class", "coast")
  .attr("d", drawn(feature(topology, topology.objects.coast)));
view
  .append("path")
  .attr("class", "borders")
  .attr("d", drawn(feature(topology, topology.objects.borders)));
const routes = view.append("g").attr("class", "routes");
for (const [region, { id }] of REGIONS.entries())
  routes
    .append("g")
    .attr("class", id)
    .selectAll("path")
    .data(pairs.filter(({ partner }) => partner.region === region))
    .join("path")
    .attr("d", ({ us, partner }) => projected({ type: "LineString", coordinates: [us.at, partner.at] }));
view
  .append("g")
  .attr("class", "dots")
  .selectAll("path")
  .data([...Map.groupBy(places, dotSize)])
  .join("path")
  .attr("stroke-width", ([size]) => size * 0.64)
  .attr("d", ([, same]) =>
    same
      .map(({ index }) => `M${points[2 * index]!.toFixed(1)},${points[2 * index + 1]!.toFixed(1)}h0`)
      .join(""),
  );
const chosen = view.append("g").attr("class", "chosen");

const behavior = zoom<SVGSVGElement, unknown>()
  .scaleExtent([1, 16])
  .translateExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ])
  .filter((event: MouseEvent) => event.type !== "wheel" || event.ctrlKey || event.metaKey)
  .on("zoom", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
    view.attr("transform", String(transform));
    at = transform;
  });
let at = zoomIdentity;
svg.call(behavior);
select("#map")
  .append("button")
  .attr("class", "in")
  .attr("aria-label", "Zoom in")
  .text("+")
  .on("click", () => behavior.scaleBy(svg, 2));

const choose = startPanel(places, (place: Place) => {
  svg.classed("choosing", true);
  chosen
    .selectAll("path")
    .data(place.pairs)
    .join("path")
    .attr("class", ({ partner }) => REGIONS[partner.region]!.id)
    .attr("d", ({ us, partner }) => projected({ type: "LineString", coordinates: [us.at, partner.at] }));
});

const scale = () => WIDTH / svg.node()!.clientWidth;
svg.on("click", (event: MouseEvent) => {
  const [x, y] = at.invert(pointer(event, svg.node()));
  const index = nearest(points, x, y, (REACH * scale()) / at.k);
  if (index !== undefined) void choose(places[index]!);
});

window.bench = {
  positionOf: (index) => {
    const { left, top } = svg.node()!.getBoundingClientRect();
    const [x, y] = at.apply([points[2 * index]!, points[2 * index + 1]!]);
    return [left + x / scale(), top + y / scale()];
  },
  hideRoutes: () => routes.remove(),
};
