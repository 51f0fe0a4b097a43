import type { Page } from "@playwright/test";

/** A picture as plain dots: red, green, blue and a fourth byte each, row by row. */
export type Pixels = { width: number; height: number; dots: Uint8Array };

/** Decodes a PNG with the browser that made it. The page needs scripts and is left empty. */
export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const drawing = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (!drawing) throw new Error("This browser draws no pictures.");
      drawing.drawImage(image, 0, 0);
      const { data } = drawing.getImageData(0, 0, image.width, image.height);
      let text = "";
      for (let at = 0; at < data.length; at += 0x8000)
        text += String.fromCharCode(...data.subarray(at, at + 0x8000));
      return { width: image.width, height: image.height, base64: btoa(text) };
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  return { width, height, dots: new Uint8Array(Buffer.from(base64, "base64")) };
}
