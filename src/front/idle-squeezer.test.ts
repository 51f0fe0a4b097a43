import { expect, test } from "vitest";
import { compressedAnswer } from "./answer";
import { IdleSqueezer } from "./idle-squeezer";

test("a page is made smaller when nobody waits, and not before", async () => {
  const words = Array.from({ length: 3000 }, (_, i) => `hospital ${i * 7919} `).join("");
  const answer = await compressedAnswer({ status: 200, contentType: "text/html", body: Buffer.from(words) });
  const quick = answer.variants.br;
  let isIdle = false;
  let asked = 0;
  const squeezer = new IdleSqueezer(() => {
    asked += 1;
    return isIdle;
  });
  squeezer.add(answer);
  await expect.poll(() => asked).toBeGreaterThan(0);
  expect(answer.variants.br).toBe(quick);
  isIdle = true;
  await expect.poll(() => answer.variants.br.body.length, { timeout: 5000 }).toBeLessThan(quick.body.length);
  expect(answer.variants.br.etag).not.toBe(quick.etag);
  expect(answer.variants.br.headers).toContain(String(answer.variants.br.body.length));
  squeezer.stop();
});
