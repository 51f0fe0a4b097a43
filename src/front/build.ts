import { resolve } from "node:path";
import { readEnvironment } from "../site/environment";
import { buildSite } from "./build-site";
import { whyItFailed } from "./say-why";

/** `npm run build`: a whole new build, beside the one that is served until it is complete. */
try {
  const root = process.cwd();
  await buildSite(root, resolve(root, readEnvironment(process.env).GUIDE_CONTENT_DIR));
} catch (error) {
  console.error(whyItFailed(error));
  process.exit(1);
}
