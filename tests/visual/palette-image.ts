import { crc32, deflateSync } from "node:zlib";
import type { Pixels } from "./pixels-of";

/** A picture as a PNG of at most 64 colours. Pages of paper and ink lose nothing by it, and the files stay small. */
export function paletteImage({ width, height, dots }: Pixels): Buffer {
  const colours = commonest(dots, 64);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = colourAt(dots, 4 * (y * width + x));
      const place = nearest.get(colour) ?? nearestOf(colours, colour);
      nearest.set(colour, place);
      rows[y * (width + 1) + 1 + x] = place;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a dot, each the number of a colour.
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap((colour) => parts(colour)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function colourAt(dots: Uint8Array, at: number): number {
  return ((dots[at] ?? 0) << 16) | ((dots[at + 1] ?? 0) << 8) | (dots[at + 2] ?? 0);
}

function parts(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The colours used most, with near ones counted once so that every hue finds a place. */
function commonest(dots: Uint8Array, most: number): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < dots.length; at += 4) {
    const colour = colourAt(dots, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept: number[] = [];
  for (const apart of [24, 12, 6])
    for (const [colour] of [...counts].sort((a, b) => b[1] - a[1]))
      if (kept.length < most && kept.every((other) => distance(other, colour) > apart)) kept.push(colour);
  return kept;
}

function nearestOf(colours: readonly number[], colour: number): number {
  let best = 0;
  colours.forEach((other, i) => {
    if (distance(other, colour) < distance(colours[best] ?? 0, colour)) best = i;
  });
  return best;
}

function distance(one: number, other: number): number {
  const theirs = parts(other);
  return Math.max(...parts(one).map((part, i) => Math.abs(part - (theirs[i] ?? 0))));
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}
