import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";

/**
 * Next in a process of its own, started by `next-process.ts`: it listens on a loopback port of the system's choice,
 * tells its parent which, answers its pings, and lives exactly as long as the channel between them.
 */
async function run(): Promise<void> {
  // Ctrl-C reaches the whole group; the parent still has answers to finish and says when to stop.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
  process.on("disconnect", () => process.exit(0));
  process.on("message", () => process.send?.("pong", undefined, undefined, () => {}));

  const app = next({ dev: false, quiet: true, hostname: "127.0.0.1" });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((req, res) => {
    void handle(req, res).catch(() => res.destroy());
  });
  server.keepAliveTimeout = 0;
  server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
