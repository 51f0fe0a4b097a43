import { type ChildProcess, spawn } from "node:child_process";

export type NextProcessOptions = {
  /** The script that runs Next; see `next-child.ts`. */
  entry: string;
  cwd: string;
  env: NodeJS.ProcessEnv;
  heapMb: number;
  /** Told when Next was lost and is started again. */
  onLost: (why: string) => void;
  pingMs?: number;
};

const PING_MS = 2_000;
/** Shorter than the time a render may take, so that a stuck Next is replaced while its readers still wait. */
const MISSED_PINGS = 3;
/** Renders make much short-lived garbage; a small nursery keeps it from settling in memory. */
const YOUNG_MB = 2;
const START_MS = 60_000;
const PORT_WAIT_MS = 15_000;
const STEADY_MS = 30_000;
const LONGEST_PAUSE_MS = 10_000;

const isPortMessage = (message: unknown): message is { port: number } =>
  typeof message === "object" && message !== null && "port" in message && typeof message.port === "number";

/** Keeps one Next process alive: starts it, pings it, and starts another when it dies or does not answer. */
export class NextProcess {
  #child: ChildProcess | null = null;
  #port: Promise<number>;
  #announce: (port: number) => void = () => {};
  #isStopping = false;
  #failures = 0;

  constructor(readonly options: NextProcessOptions) {
    this.#port = this.#promisePort();
    this.#start();
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** How often in a row Next died soon after its start. */
  get failures(): number {
    return this.#failures;
  }

  /** Where Next listens; waits for a restart, but not for ever. */
  port(): Promise<number> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error("Next is not running")), PORT_WAIT_MS);
    });
    return Promise.race([this.#port, tooLate]).finally(() => clearTimeout(timer));
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    const timer = setTimeout(() => child.kill("SIGKILL"), 2_000);
    if (child.connected) child.disconnect();
    await gone;
    clearTimeout(timer);
  }

  #promisePort(): Promise<number> {
    return new Promise((resolve) => {
      this.#announce = resolve;
    });
  }

  #start(): void {
    if (this.#isStopping) return;
    const { entry, cwd, env, heapMb, pingMs = PING_MS } = this.options;
    const startedAt = Date.now();
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${heapMb}`, `--max-semi-space-size=${YOUNG_MB}`, entry],
      {
        cwd,
        env,
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      },
    );
    this.#child = child;
    let lastHeard = startedAt;
    let isReady = false;
    const pinger = setInterval(() => {
      const patience = isReady ? pingMs * MISSED_PINGS : START_MS;
      if (Date.now() - lastHeard > patience) child.kill("SIGKILL");
      else if (child.connected) child.send("ping", () => {});
    }, pingMs);
    child.on("message", (message) => {
      if (isReady || isPortMessage(message)) lastHeard = Date.now();
      if (!isPortMessage(message)) return;
      isReady = true;
      this.#announce(message.port);
    });
    child.on("error", () => {});
    child.once("exit", (code, signal) => {
      clearInterval(pinger);
      if (isReady) this.#port = this.#promisePort();
      if (this.#isStopping) return;
      this.#failures = Date.now() - startedAt > STEADY_MS ? 0 : this.#failures + 1;
      this.options.onLost(`Next stopped (${signal ?? `code ${code}`})`);
      const pause = this.#failures < 2 ? 0 : Math.min(LONGEST_PAUSE_MS, 500 * 2 ** (this.#failures - 2));
      setTimeout(() => this.#start(), pause);
    });
  }
}
