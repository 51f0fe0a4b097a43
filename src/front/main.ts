import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { resolveAddress } from "../site/address";
import { runFront } from "./run-front";
import { whyItFailed } from "./say-why";

/** The second half of `npm start`, bundled into the build it serves. */
const folder = dirname(fileURLToPath(import.meta.url));

try {
  await runFront({
    root: join(folder, "../../.."),
    build: basename(folder),
    resolve: resolveAddress,
  });
} catch (error) {
  console.error(whyItFailed(error, Number(process.env.PORT || 3000)));
  process.exit(1);
}
