import type { Page } from "@playwright/test";

/** How many fields the first screen is divided into, across and down. */
const across = 6;
const down = 6;

/** How light each field of a picture is, 0 to 1, row by row: the weight of the page without its letters. */
export async function lightOf(page: Page, picture: Buffer): Promise<number[]> {
  return page.evaluate(
    async ({ source, across, down }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext("2d");
      if (!drawing) return [];
      drawing.drawImage(image, 0, 0);
      const { data } = drawing.getImageData(0, 0, image.width, image.height);
      const sums = Array.from({ length: across * down }, () => ({ light: 0, dots: 0 }));
      for (let y = 0; y < image.height; y++)
        for (let x = 0; x < image.width; x++) {
          const at = 4 * (y * image.width + x);
          const field =
            Math.floor((down * y) / image.height) * across + Math.floor((across * x) / image.width);
          const sum = sums[field];
          if (!sum) continue;
          sum.light += 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
          sum.dots += 255;
        }
      return sums.map(({ light, dots }) => Math.round((100 * light) / dots) / 100);
    },
    { source: `data:image/png;base64,${picture.toString("base64")}`, across, down },
  );
}
