/* MapLibre GL: everything in four sources of GeoJSON, drawn by WebGL. */
import { type GeoJSONSource, Map, NavigationControl, setWorkerUrl } from "maplibre-gl";
import { feature } from "topojson-client";
import {
  COAST,
  dotSize,
  INK,
  LAND,
  loadAtlas,
  REGIONS,
  SEA,
  type Pair,
  type Place,
} from "../shared/atlas.ts";
import { greatCircle } from "../shared/great-circle.ts";
import { nearest, REACH } from "../shared/nearest.ts";
import { startPanel } from "../shared/panel.ts";
import "maplibre-gl/dist/maplibre-gl.css";
import "../shared/page.css";
import "./main.css";

setWorkerUrl(new URL("worker.js", import.meta.url).href);
const { places, pairs, topology } = await loadAtlas("land");

const inks = REGIONS.flatMap(({ ink }, region) => [region, ink]);
const routeFeatures = (chosen: readonly Pair[]): GeoJSON.FeatureCollection => ({
  type: "FeatureCollection",
  features: chosen.map(({ us, partner }) => ({
    type: "Feature",
    properties: { region: partner.region },
    geometry: { type: "LineString", coordinates: greatCircle(us.at, partner.at) },
  })),
});
const dotFeatures: GeoJSON.FeatureCollection = {
  type: "FeatureCollection",
  features: places.map((place) => ({
    type: "Feature",
    properties: { radius: (dotSize(place) * 0.64) / 2 },
    geometry: { type: "Point", coordinates: place.at },
  })),
};
const source = (data: GeoJSON.GeoJSON) => ({ type: "geojson" as const, data, maxzoom: 6, tolerance: 0.4 });
const color = ["match", ["get", "region"], ...inks, INK] as unknown as string;
const opacity = [
  "match",
  ["get", "region"],
  ...REGIONS.flatMap(({ opacity }, region) => [region, opacity]),
  1,
] as unknown as number;
const faded = ["*", opacity, 0.3] as unknown as number;

const map = new Map({
  container: "map",
  attributionControl: false,
  bounds: [-225, -56, 45, 79],
  dragRotate: false,
  pitchWithRotate: false,
  scrollZoom: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      land: source(feature(topology, topology.objects.land)),
      coast: source(feature(topology, topology.objects.coast)),
      borders: source(feature(topology, topology.objects.borders)),
      routes: source(routeFeatures(pairs)),
      chosen: source(routeFeatures([])),
      dots: source(dotFeatures),
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": SEA! } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": LAND!, "fill-antialias": false } },
      { id: "coast", type: "line", source: "coast", paint: { "line-color": COAST!, "line-width": 0.5 } },
      {
        id: "borders",
        type: "line",
        source: "borders",
        paint: { "line-color": COAST!, "line-width": 0.5, "line-opacity": 0.4 },
      },
      {
        id: "routes",
        type: "line",
        source: "routes",
        paint: {
          "line-color": color,
          "line-width": 0.5,
          "line-opacity": opacity,
          "line-opacity-transition": { duration: 0 },
        },
      },
      { id: "chosen", type: "line", source: "chosen", paint: { "line-color": color, "line-width": 2.5 } },
      {
        id: "dots",
        type: "circle",
        source: "dots",
        paint: { "circle-color": INK!, "circle-opacity": 0.8, "circle-radius": ["get", "radius"] },
      },
    ],
  },
});
map.addControl(new NavigationControl({ showCompass: false }), "top-left");

const choose = startPanel(places, ({ pairs }: Place) => {
  map.setPaintProperty("routes", "line-opacity", faded);
  void map.getSource<GeoJSONSource>("chosen")!.setData(routeFeatures(pairs));
});

/** Web Mercator, the world one unit wide: distances are proportional to those on the screen. */
const mercator = ([lon, lat]: readonly [number, number]): [number, number] => [
  lon / 360,
  -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
];
const points = new Float64Array(places.flatMap(({ at }) => mercator(at)));
map.on("click", ({ lngLat: { lng, lat } }) => {
  const [x, y] = mercator([lng > 90 ? lng - 360 : lng < -270 ? lng + 360 : lng, lat]);
  const index = nearest(points, x, y, REACH / (512 * 2 ** map.getZoom()));
  if (index !== undefined) void choose(places[index]!);
});

// Workers are still cutting tiles; only when the map is idle has it drawn everything.
await map.once("idle");
window.bench = {
  positionOf: (index) => {
    const { left, top } = map.getContainer().getBoundingClientRect();
    const { x, y } = map.project(places[index]!.at);
    return [left + x, top + y];
  },
  hideRoutes: () => map.removeLayer("routes"),
};
