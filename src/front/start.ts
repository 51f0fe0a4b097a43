import { createServer } from "node:net";
import { resolve } from "node:path";
import { readEnvironment } from "../site/environment";
import { buildSite, isUpToDate } from "./build-site";
import { whyItFailed } from "./say-why";

/** Better said now than after a minute of building. */
function assertPortIsFree(port: number): Promise<void> {
  return new Promise((done, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(port, () => probe.close(() => done()));
  });
}

let port: number | undefined;

/** The first half of `npm start`: makes sure that an up-to-date build is there. The second half is that build's own front. */
try {
  const root = process.cwd();
  const environment = readEnvironment(process.env);
  port = environment.PORT;
  await assertPortIsFree(port);
  const contentDir = resolve(root, environment.GUIDE_CONTENT_DIR);
  if (!(await isUpToDate(root, contentDir))) {
    console.log("There is no up-to-date build of the site, so it is built first. This takes about a minute.");
    await buildSite(root, contentDir);
  }
} catch (error) {
  console.error(whyItFailed(error, port));
  process.exit(1);
}
