import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { districtSlugs } from "../../domain/map/outlines";
import { DistrictMap } from "./district-map";
import { LocatorMap } from "./locator-map";

const words = {
  title: "Map of Shanghai",
  description: "The same numbers stand in the list below.",
  list: "Districts",
  river: "Huangpu river",
  estuary: "Yangtze",
  airports: { PVG: "Pudong airport", SHA: "Hongqiao airport" },
  km: "km",
};
const districts = districtSlugs.map((slug, i) => ({
  slug,
  name: slug,
  count: i + 20,
  href: `/en/hospitals?district=${slug}`,
  current: slug === "xuhui",
}));
const points = [
  { slug: "ruijin", name: "Ruijin Hospital", href: "/en/hospitals/ruijin", lat: 31.21417, lon: 121.46194 },
];
const whole = renderToStaticMarkup(
  <DistrictMap districts={districts} points={points} frame="whole" words={words} />,
);
const city = renderToStaticMarkup(
  <DistrictMap districts={districts} points={points} frame="city" words={words} />,
);
const locator = renderToStaticMarkup(
  <LocatorMap
    name="Ruijin"
    point={{ lat: 31.21417, lon: 121.46194 }}
    stations={[{ name: "Dapuqiao", lat: 31.2085, lon: 121.464 }]}
    districts={[{ slug: "huangpu", name: "Huangpu" }]}
    words={{
      title: "Ruijin Hospital lies in Huangpu.",
      km: "km",
      distanceTo: (iata, km) => `${words.airports[iata as "PVG"]}: about ${km} km`,
    }}
  />,
);

test("a reader finds each district's number on the map and again in the list, where it is a link", () => {
  for (const { slug, count, href } of districts) {
    expect(whole).toContain(`<tspan class="tallied">${count}</tspan>`);
    expect(whole).toMatch(
      new RegExp(`<li><a href="${href.replace("?", "\\?")}"[^>]*>${slug}</a> ${count}</li>`),
    );
  }
});

test("the list under the city map names the districts beyond its edge, too", () => {
  expect(city).not.toContain(`<tspan class="tallied">${districts[2]?.count}</tspan>`);
  for (const { slug, count } of districts) expect(city).toContain(`>${slug}</a> ${count}</li>`);
});

test("someone using the keyboard passes each district once", () => {
  for (const html of [whole, city]) {
    const drawing = html.slice(0, html.indexOf("<ul"));
    expect(drawing.match(/<a /g)?.length).toBe(drawing.match(/tabindex="-1"/g)?.length);
  }
});

test("the chosen district is marked in the list and on the map", () => {
  expect(whole).toMatch(/aria-current="true">xuhui</);
  expect(whole.match(/data-current/g)).toHaveLength(1);
});

test("both airports and a scale are on every district map", () => {
  for (const html of [whole, city]) {
    expect(html).toContain("Pudong airport");
    expect(html).toContain("Hongqiao airport");
  }
  expect(city).toContain(">5 km<");
});

test("the outlines are written once, and the corner map uses them again", () => {
  expect(city.match(/id="map-land"/g)).toHaveLength(1);
  expect(city).toContain('<use href="#map-land"');
});

test("the small map says how far both airports are, and names the station", () => {
  expect(locator).toContain("Hongqiao airport: about 12 km");
  expect(locator).toContain("Pudong airport: about 34 km");
  expect(locator).toContain(">Dapuqiao</text>");
});

test("a map carries no inline style, which the page's policy would refuse", () => {
  for (const html of [whole, city, locator]) expect(html).not.toMatch(/\sstyle=|<style|<script/);
});
