/* Leaflet on canvas, one canvas each for ground, routes, chosen routes and dots: fading the routes is then CSS. */
import {
  canvas,
  circleMarker,
  geoJSON,
  type LatLngTuple,
  map as createMap,
  type Polyline,
  polyline,
} from "leaflet";
import { feature } from "topojson-client";
import { COAST, dotSize, INK, LAND, loadAtlas, type LonLat, REGIONS, type Place } from "../shared/atlas.ts";
import { greatCircle } from "../shared/great-circle.ts";
import { nearest, REACH } from "../shared/nearest.ts";
import { startPanel } from "../shared/panel.ts";
import "leaflet/dist/leaflet.css";
import "../shared/page.css";
import "./main.css";

const { places, pairs, topology } = await loadAtlas("land");

const map = createMap("map", {
  zoomSnap: 0,
  zoomDelta: 1,
  scrollWheelZoom: false,
  attributionControl: false,
});
map.fitBounds([
  [-56, -225],
  [79, 45],
]);

const layer = (name: string, zIndex: number) => {
  const pane = map.createPane(name);
  pane.style.zIndex = String(zIndex);
  return { pane, renderer: canvas({ pane: name, padding: 0.5 }) };
};
const [ground, routes, chosen, dots] = [
  layer("ground", 401),
  layer("routes", 402),
  layer("chosen", 403),
  layer("dots", 404),
];
const still = { interactive: false, smoothFactor: 1 };

const land = (style: object, shape: Parameters<typeof geoJSON>[0]) =>
  geoJSON(shape, { ...still, style: { ...style, renderer: ground.renderer }, pane: "ground" }).addTo(map);
land({ stroke: false, fillColor: LAND, fillOpacity: 1 }, feature(topology, topology.objects.land));
land({ color: COAST, weight: 0.5 }, feature(topology, topology.objects.coast));
land({ color: COAST, weight: 0.5, opacity: 0.4 }, feature(topology, topology.objects.borders));

const turned = (line: LonLat[]) => line.map(([lon, lat]): LatLngTuple => [lat, lon]);
const route = ({ us, partner }: Place["pairs"][number], style: object): Polyline =>
  polyline(turned(greatCircle(us.at, partner.at)), {
    ...still,
    color: REGIONS[partner.region]!.ink,
    ...style,
  });
for (const pair of pairs)
  route(pair, {
    renderer: routes.renderer,
    weight: 0.4,
    opacity: REGIONS[pair.partner.region]!.opacity,
  }).addTo(map);

for (const place of places)
  circleMarker([place.at[1], place.at[0]], {
    ...still,
    renderer: dots.renderer,
    radius: (dotSize(place) * 0.64) / 2,
    stroke: false,
    fillColor: INK,
    fillOpacity: 0.8,
  }).addTo(map);

let shown: Polyline[] = [];
const choose = startPanel(places, ({ pairs }) => {
  routes.pane.style.opacity = "0.3";
  for (const line of shown) line.remove();
  shown = pairs.map((pair) => route(pair, { renderer: chosen.renderer, weight: 2.5, opacity: 1 }).addTo(map));
});

/** Pixels of the whole world at zoom 0, in which distances are proportional to those on the screen. */
const points = new Float64Array(
  places.flatMap(({ at: [lon, lat] }) => {
    const { x, y } = map.project([lat, lon], 0);
    return [x, y];
  }),
);
map.on("click", ({ latlng }) => {
  const { x, y } = map.project(latlng, 0);
  const index = nearest(points, x, y, REACH / map.getZoomScale(map.getZoom(), 0));
  if (index !== undefined) void choose(places[index]!);
});

window.bench = {
  positionOf: (index) => {
    const { left, top } = map.getContainer().getBoundingClientRect();
    const [lon, lat] = places[index]!.at;
    const { x, y } = map.latLngToContainerPoint([lat, lon]);
    return [left + x, top + y];
  },
  hideRoutes: () => routes.pane.remove(),
};
