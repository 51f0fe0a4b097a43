import { type ChildProcess, spawn } from "node:child_process";
import { sites } from "./servers";

/** Starts the built site on both days through its front, as `npm start` does, and stops it afterwards. */
export default async function startSite() {
  const running: ChildProcess[] = [];
  const stopAll = async () => {
    await Promise.all(running.map(stop));
  };
  try {
    // One after the other: where there is no up-to-date build, the first makes it for both.
    for (const { port, today } of sites) {
      const site = start(port, today);
      running.push(site);
      await ready(port, site);
    }
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}

function start(port: number, today: string): ChildProcess {
  return spawn("npm", ["start", "--silent"], {
    detached: true,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PORT: String(port), SITE_URL: `http://127.0.0.1:${port}`, GUIDE_TODAY: today },
  });
}

async function ready(port: number, site: ChildProcess) {
  let status: number | undefined;
  for (let tries = 0; tries < 1500; tries++) {
    if (site.exitCode !== null) throw new Error(`The site on port ${port} stopped with ${site.exitCode}.`);
    const answer = await fetch(`http://127.0.0.1:${port}/en/hospitals`).catch(() => undefined);
    if (answer?.status === 200) return;
    status = answer?.status;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The site on port ${port} did not answer; the last status was ${status}.`);
}

function stop(site: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    site.once("exit", () => resolve());
    if (site.pid === undefined || site.exitCode !== null) return resolve();
    process.kill(-site.pid, "SIGTERM");
  });
}
