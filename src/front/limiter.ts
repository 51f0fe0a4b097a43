/** Too many are waiting, or this one waited too long. */
export class BusyError extends Error {}

type Waiter = { start: () => void };

/** Lets few tasks run at once and few more wait; everyone else is told at once that the place is full. */
export class Limiter {
  #running = 0;
  #waiting: Waiter[] = [];

  constructor(
    readonly atOnce: number,
    readonly maxWaiting: number,
    readonly maxWaitMs: number,
  ) {}

  get isIdle(): boolean {
    return this.#running === 0;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  #enter(): Promise<void> | undefined {
    if (this.#running < this.atOnce) {
      this.#running += 1;
      return undefined;
    }
    if (this.#waiting.length >= this.maxWaiting) throw new BusyError("the queue is full");
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        start: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(new BusyError("waited too long"));
      }, this.maxWaitMs);
      this.#waiting.push(waiter);
    });
  }

  /** Hands the place to the next one without giving it up in between. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running -= 1;
    else next.start();
  }
}
