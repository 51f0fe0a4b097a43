import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answersOn, freePort, stop } from "./processes";

/** A plain server of the same bytes, to compare with. */
export type Yardstick = { name: string; port: number; aim: number; stop: () => Promise<void> };

/** A page's bytes, as they are and as the front compressed them, under the path the yardstick serves them. */
export type Page = { path: string; plain: Buffer; gzip: Buffer };

export const isNginxInstalled = () => spawnSync("nginx", ["-v"]).status === 0;

const configOf = (folder: string, port: number) => `
daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; gzip_static on; default_type "text/html; charset=utf-8";
  keepalive_requests 100000000; open_file_cache max=100;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}/www; }
}`;

/** nginx, one process like the front, with files compressed beforehand. */
export async function startNginx(pages: readonly Page[]): Promise<Yardstick> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const port = await freePort();
  mkdirSync(join(folder, "www"));
  for (const { path, plain, gzip } of pages) {
    writeFileSync(join(folder, "www", path), plain);
    writeFileSync(join(folder, "www", `${path}.gz`), gzip);
  }
  writeFileSync(join(folder, "nginx.conf"), configOf(folder, port));
  const child = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
  await answersOn(port, pages[0]?.path ?? "/");
  const end = async () => {
    await stop(child);
    rmSync(folder, { recursive: true, force: true });
  };
  return { name: "nginx, pre-compressed", port, aim: 0.3, stop: end };
}

/** The least a node program can do: the same bytes from memory, whatever is asked. */
export async function startBareNode(page: Page): Promise<Yardstick> {
  const port = await freePort();
  const program = `
    const body = Buffer.from(process.argv[1], "base64");
    const headers = ["Content-Type", "text/html; charset=utf-8", "Content-Encoding", "gzip", "Content-Length", String(body.length)];
    require("node:http").createServer((req, res) => { res.writeHead(200, headers); res.end(body); })
      .listen(${port}, "127.0.0.1");`;
  const child: ChildProcess = spawn(process.execPath, ["-e", program, page.gzip.toString("base64")], {
    stdio: "ignore",
  });
  await answersOn(port, "/");
  return { name: "bare node:http", port, aim: 0.5, stop: () => stop(child) };
}
