import { type Answer, squeeze } from "./answer";

/** Brotli 11 on a larger body takes whole seconds; brotli 5 must do there. */
const MAX_BYTES = 400_000;
const MAX_QUEUED = 2000;
const PAUSE_MS = 200;

/** Makes stored answers smaller, one at a time and only while nobody waits for a render. */
export class IdleSqueezer {
  #queue = new Set<Answer>();
  #timer: NodeJS.Timeout | null = null;
  #isStopped = false;

  constructor(readonly isIdle: () => boolean) {}

  add(answer: Answer): void {
    const { identity, br } = answer.variants;
    if (this.#isStopped || br === identity || identity.body.length > MAX_BYTES) return;
    if (this.#queue.size >= MAX_QUEUED) return;
    this.#queue.add(answer);
    this.#schedule();
  }

  stop(): void {
    this.#isStopped = true;
    this.#queue.clear();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #schedule(): void {
    if (this.#timer !== null || this.#isStopped) return;
    this.#timer = setTimeout(() => void this.#next(), PAUSE_MS);
    this.#timer.unref();
  }

  async #next(): Promise<void> {
    const [answer] = this.#queue;
    if (answer !== undefined && this.isIdle()) {
      this.#queue.delete(answer);
      await squeeze(answer);
    }
    this.#timer = null;
    if (this.#queue.size > 0) this.#schedule();
  }
}
