/* ECharts on canvas: geo for the land, lines for routes, scatter for dots, from the parts that are needed. */
import { LinesChart, ScatterChart } from "echarts/charts";
import { GeoComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { feature } from "topojson-client";
import { COAST, dotSize, INK, LAND, loadAtlas, REGIONS, type Pair, type Place } from "../shared/atlas.ts";
import { greatCircle } from "../shared/great-circle.ts";
import { nearest, REACH } from "../shared/nearest.ts";
import { startPanel } from "../shared/panel.ts";
import "../shared/page.css";
import "./main.css";

use([LinesChart, ScatterChart, GeoComponent, CanvasRenderer]);
const { places, pairs, topology } = await loadAtlas("land");

registerMap("land", {
  type: "FeatureCollection",
  features: [feature(topology, topology.objects.land)],
} as unknown as Parameters<typeof registerMap>[1]);
const borderLines = feature(topology, topology.objects.borders).geometry.coordinates;

/** The chart's own projection has degrees across 0.75 times as wide as degrees down. */
const ASPECT = 0.75;

const still = { coordinateSystem: "geo", silent: true, animation: false, progressive: 0 } as const;
const routeLines = (chosen: readonly Pair[]) =>
  chosen.map(({ us, partner }) => ({
    coords: greatCircle(us.at, partner.at),
    lineStyle: { color: REGIONS[partner.region]!.ink },
  }));

/** Each has a canvas of its own, so that routes can fade by CSS. */
const LEVELS = { ground: 0, routes: 1, chosen: 2, dots: 3 } as const;

const container = document.querySelector<HTMLElement>("#map")!;
const chart = init(container, undefined, { renderer: "canvas" });
chart.setOption({
  animation: false,
  geo: {
    map: "land",
    roam: "move",
    silent: true,
    boundingCoords: [
      [-270, 79.6],
      [90, -56.2],
    ],
    aspectScale: ASPECT,
    left: 0,
    right: 0,
    top: 0,
    bottom: 0,
    itemStyle: { areaColor: LAND, borderColor: COAST, borderWidth: 0.5 },
  },
  series: [
    {
      ...still,
      id: "borders",
      type: "lines",
      polyline: true,
      data: borderLines.map((coords) => ({ coords })),
      lineStyle: { color: COAST, width: 0.5, opacity: 0.4 },
    },
    ...REGIONS.map(({ id, opacity }, region) => ({
      ...still,
      id,
      type: "lines" as const,
      zlevel: LEVELS.routes,
      polyline: true,
      data: routeLines(pairs.filter(({ partner }) => partner.region === region)),
      lineStyle: { width: 0.4, opacity },
    })),
    {
      ...still,
      id: "chosen",
      type: "lines",
      polyline: true,
      zlevel: LEVELS.chosen,
      data: [],
      lineStyle: { width: 2.5, opacity: 1 },
    },
    {
      ...still,
      id: "dots",
      type: "scatter",
      zlevel: LEVELS.dots,
      data: places.map((place) => ({ value: place.at, symbolSize: dotSize(place) * 0.64 })),
      itemStyle: { color: INK, opacity: 0.8 },
    },
  ],
});

let zoom = 1;
const plus = document.createElement("button");
plus.className = "in";
plus.ariaLabel = "Zoom in";
plus.textContent = "+";
plus.addEventListener("click", () => chart.setOption({ geo: { zoom: (zoom *= 2) } }));
container.append(plus);

const choose = startPanel(places, ({ pairs }: Place) => {
  const canvas = container.querySelector<HTMLCanvasElement>(`canvas[data-zr-dom-id="zr_${LEVELS.routes}"]`);
  if (canvas) canvas.style.opacity = "0.3";
  chart.setOption({ series: [{ id: "chosen", data: routeLines(pairs) }] });
});

const points = new Float64Array(places.flatMap(({ at: [lon, lat] }) => [lon * ASPECT, lat]));
const pixel = (at: readonly number[]) => chart.convertToPixel("geo", [...at]) as unknown as [number, number];
chart.getZr().on("click", ({ offsetX, offsetY }) => {
  const [lon, lat] = chart.convertFromPixel("geo", [offsetX, offsetY]) as unknown as [number, number];
  const perDegree = Math.abs(pixel([lon, lat + 1])[1] - pixel([lon, lat])[1]);
  const index = nearest(points, lon * ASPECT, lat, REACH / perDegree);
  if (index !== undefined) void choose(places[index]!);
});

window.bench = {
  positionOf: (index) => {
    const { left, top } = container.getBoundingClientRect();
    const [x, y] = pixel(places[index]!.at);
    return [left + x, top + y];
  },
  hideRoutes: () =>
    chart.setOption({ series: REGIONS.map(({ id }) => ({ id, type: "lines" as const, data: [] })) }),
};
