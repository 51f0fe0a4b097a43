import { connect } from "node:net";
import { availableParallelism } from "node:os";

/**
 * The load: a process of its own that keeps some connections busy with one request. After the first answer it only
 * counts bytes, so that it costs far less than what it measures. Prints the answers it got for each second.
 *
 *     node --import tsx bench/load.ts PORT PATH CONNECTIONS SECONDS
 */
const [port, path = "/", connections, seconds] = process.argv.slice(2);

const request = Buffer.from(
  `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\nUser-Agent: bench\r\n\r\n`,
);

/** Head and body of one answer in bytes; every later one to the same request has the same length. */
function measure(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(request));
    let received = Buffer.alloc(0);
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      const end = received.indexOf("\r\n\r\n");
      if (end === -1) return;
      const head = received.subarray(0, end).toString("latin1");
      const length = Number(/^content-length: (\d+)/im.exec(head)?.[1]);
      if (!/^HTTP\/1\.1 200 /.test(head) || Number.isNaN(length)) reject(new Error(`not a page: ${head}`));
      else if (received.length >= end + 4 + length) {
        socket.destroy();
        resolve(end + 4 + length);
      }
    });
  });
}

const size = await measure();
let answers = 0;

/**
 * A load that falls asleep between answers has to be woken by the server's every write, and that costs a slower server more
 * than the writing itself. So it stays awake, where there is a core to spare for that.
 */
const stayAwake = () => setImmediate(stayAwake);
if (availableParallelism() > 1) stayAwake();

for (let i = 0; i < Number(connections); i += 1) {
  const socket = connect({ port: Number(port), host: "127.0.0.1", noDelay: true }, () =>
    socket.write(request),
  );
  let open = 0;
  socket.on("data", (chunk) => {
    open += chunk.length;
    if (open < size) return;
    open -= size;
    answers += 1;
    socket.write(request);
  });
  socket.on("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
}

/** The first moments are for the server's compiler and not counted. */
setTimeout(() => {
  answers = 0;
  const start = performance.now();
  setTimeout(() => {
    console.log(JSON.stringify({ perSecond: (answers * 1000) / (performance.now() - start) }));
    process.exit(0);
  }, Number(seconds) * 1000);
}, 700);
