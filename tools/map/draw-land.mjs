// Draws the land and the hour meridians of both crops, and the figures that MapCropTest measures MapCrop against.
// Usage: npm install && npm run draw
// Source: Natural Earth 4.1.0, land 1:110m (public domain), as packed by world-atlas. Land only, never a border.
import { readFileSync, writeFileSync } from 'node:fs';
import { geoAzimuthalEqualArea, geoConicEqualArea, geoInterpolate, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const root = new URL('../../', import.meta.url);
const world = JSON.parse(readFileSync(new URL('node_modules/world-atlas/land-110m.json', import.meta.url)));
const land = feature(world, world.objects.land);
const hours = { type: 'MultiLineString', coordinates: range(-30, 165, 15).map(lon => range(5, 80, 5).map(lat => [lon, lat])) };

// The same figures stand in MapCrop.java.
const crops = {
  wide: {
    size: [1200, 380],
    projection: geoConicEqualArea().parallels([25, 58]).rotate([-57, 0]).center([0, 44]).scale(576).angle(6).translate([590, 292]),
  },
  tall: {
    size: [400, 226],
    projection: geoAzimuthalEqualArea().rotate([-58, -46, 14]).scale(212).translate([196, 138]),
  },
};

writeFileSync(new URL('src/main/resources/static/map/land.svg', root), drawing());
writeFileSync(new URL('src/test/resources/map/projected-by-d3.csv', root), projectedCities());
writeFileSync(new URL('src/test/resources/map/arcs-by-d3.csv', root), arcs());

// vector-effect is not inherited through `use`, so it stands here; colours and widths come from the page.
function drawing() {
  const symbols = Object.entries(crops).map(([name, { size: [width, height], projection }]) => {
    const path = geoPath(projection.clipExtent([[-4, -4], [width + 4, height + 4]]).precision(0.6)).digits(1);
    const box = `viewBox="0 0 ${width} ${height}"`;
    return `<symbol id="${name}" ${box}><path d="${compact(withoutIslets(path(land)))}"/></symbol>
<symbol id="${name}-hours" ${box}><path vector-effect="non-scaling-stroke" d="${compact(path(hours))}"/></symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">
<!-- Land: Natural Earth 4.1.0, 1:110m, public domain. Drawn by tools/map/draw-land.mjs -->
${symbols.join('\n')}
</svg>
`;
}

// Islets too small to see would only cost bytes on a slow line.
function withoutIslets(outline) {
  return rings(outline).filter(({ points }) => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys)) > 12;
  }).map(({ text }) => text).join('');
}

// Steps instead of places, which are a third of the bytes; counted in tenths, so that rounding never adds up.
function compact(outline) {
  return rings(outline).map(({ points, closed }) => {
    const places = points.map(point => point.map(tenths));
    const steps = places.slice(1).map(([x, y], index) => [x - places[index][0], y - places[index][1]]).filter(([x, y]) => x || y);
    return `M${figures(places.slice(0, 1))}l${figures(steps)}${closed ? 'z' : ''}`;
  }).join('');
}

function rings(outline) {
  return outline.split(/(?=M)/).map(text => ({
    text,
    closed: text.endsWith('Z'),
    points: [...text.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [+x, +y]),
  }));
}

function figures(pairs) {
  return pairs.flat().map(figure => String(figure / 10).replace(/^(-?)0\./, '$1.')).join(' ').replaceAll(' -', '-');
}

function projectedCities() {
  const lines = sample().map(city => {
    const [wide, tall] = Object.values(crops).map(({ projection }) => projection(city.at).map(value => value.toFixed(4)));
    return [city.id, city.lat, city.lon, ...wide, ...tall].join(',');
  });
  return ['id,latitude,longitude,wide_x,wide_y,tall_x,tall_y', ...lines, ''].join('\n');
}

function arcs() {
  const cities = sample();
  const lines = cities.slice(0, 15).map((from, index) => {
    const to = cities[cities.length - 1 - index];
    return [from.lat, from.lon, to.lat, to.lon, ...Object.values(crops).map(({ projection }) => arc(from.at, to.at, projection))].join(',');
  });
  return ['from_latitude,from_longitude,to_latitude,to_longitude,wide,tall', ...lines, ''].join('\n');
}

// A quadratic curve through the great circle's middle, lifted a little, so that parallel ties stay apart.
function arc(from, to, projection) {
  const [a, b] = [projection(from), projection(to)];
  const middle = projection(geoInterpolate(from, to)(0.5));
  const lift = 6 + Math.hypot(b[0] - a[0], b[1] - a[1]) * 0.05;
  const control = [2 * middle[0] - (a[0] + b[0]) / 2, 2 * (middle[1] - lift) - (a[1] + b[1]) / 2];
  return `M${point(a)}Q${point(control)} ${point(b)}`;
}

// Thirty cities from all over the list; the columns needed stand before the first free text.
function sample() {
  const [header, ...lines] = readFileSync(new URL('src/main/resources/data/cities.csv', root), 'utf8').trim().split('\n');
  const columns = header.split(',');
  const cities = lines.map(line => line.split(',')).map(cells => {
    const [id, lat, lon] = ['id', 'lat', 'lon'].map(column => cells[columns.indexOf(column)]);
    return { id, lat, lon, at: [+lon, +lat] };
  }).filter(({ at }) => at.every(Number.isFinite));
  return range(0, 29, 1).map(index => cities[Math.floor(index * cities.length / 30)]);
}

function range(from, to, step) { return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step); }
function point([x, y]) { return `${tenths(x) / 10} ${tenths(y) / 10}`; }
function tenths(value) { return Math.round(value * 10); }
