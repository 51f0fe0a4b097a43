import type { Answer } from "./answer";
import { agentForNext, askNext, NextFailedError, NextHungError, type NextReply } from "./ask-next";
import { DayStore, type StoreKind } from "./day-store";
import { Limiter } from "./limiter";
import { replyToAnswer } from "./reply-to-answer";
import { builtInSpares, SPARE_ADDRESSES, type SparePages, sparesFrom } from "./spare-pages";

export type RendererOptions = {
  /** The day the clock rules use now. */
  today: () => string;
  /** Where Next listens; waits while it is being restarted. */
  nextPort: () => Promise<number>;
  /** Told of every render that failed, for the log. */
  onFailure: (message: string) => void;
  /** Given each page that was stored, to be made smaller when there is time. */
  onPageKept?: (answer: Answer) => void;
};

/** One for a reader who waits and one beside it: a second core is all that a render can use. */
const AT_ONCE = 2;
const MAX_WAITING = 64;
const MAX_WAIT_MS = 10_000;
/** A broken connection is seen before the death of the process is. */
const NOTICE_MS = 150;

/** Gets pages from Next, one render for each state, and keeps them for the day they are for. */
export class Renderer {
  spares: SparePages = builtInSpares;
  #store: DayStore;
  /** Yesterday's pages, for the minutes after midnight in case Next fails before they are rendered anew. */
  #lastDay: DayStore | null = null;
  #agent = agentForNext();
  #limiter = new Limiter(AT_ONCE, MAX_WAITING, MAX_WAIT_MS);

  constructor(readonly options: RendererOptions) {
    this.#store = new DayStore(options.today());
  }

  get isIdle(): boolean {
    return this.#limiter.isIdle;
  }

  /** Today's store. Every read goes through here, so nothing outlives its day. */
  #today(): DayStore {
    const today = this.options.today();
    if (this.#store.day !== today) {
      this.#store.views.clear();
      this.#lastDay = this.#store;
      this.#store = new DayStore(today);
    }
    return this.#store;
  }

  held(address: string): Answer | undefined {
    const answer = this.#today().get(address);
    // The page for "missing" is rendered anew each day, and all stored 404s mean that one.
    return answer?.status === 404 ? this.spares.missing : answer;
  }

  lastGood(address: string): Answer | undefined {
    return this.#lastDay?.pages.get(address);
  }

  forgetLastDay(): void {
    this.#lastDay = null;
  }

  /** The answer for a canonical address. Throws `BusyError` or `NextFailedError`. */
  answer(kind: StoreKind, address: string): Promise<Answer> {
    const store = this.#today();
    const held = this.held(address) ?? store.flights.get(address);
    if (held !== undefined) return Promise.resolve(held);
    const flight = this.#limiter
      .run(() => this.#render(store, kind, address))
      .finally(() => store.flights.delete(address));
    store.flights.set(address, flight);
    return flight;
  }

  /** Renders the two spare pages; without them the built-in ones stay. */
  async refreshSpares(): Promise<void> {
    const get = async (address: string) => {
      try {
        const answer = await replyToAnswer(await this.#ask(address), builtInSpares.missing);
        return answer.status === 200 ? answer : null;
      } catch (error) {
        this.options.onFailure(messageOf(error));
        return null;
      }
    };
    this.spares = await sparesFrom(await get(SPARE_ADDRESSES.missing), await get(SPARE_ADDRESSES.broken));
  }

  close(): void {
    this.#agent.destroy();
  }

  async #render(store: DayStore, kind: StoreKind, address: string): Promise<Answer> {
    try {
      const answer = await replyToAnswer(await this.#ask(address), this.spares.missing);
      const day = answer.status === 200 ? (answer.day ?? this.options.today()) : this.options.today();
      if (day === store.day && answer.status !== 307) {
        store.keep(kind, address, answer);
        if (kind === "page") this.options.onPageKept?.(answer);
      }
      return answer;
    } catch (error) {
      this.options.onFailure(messageOf(error));
      throw new NextFailedError(messageOf(error));
    }
  }

  /** Asks once more when Next went away in the middle: it is being restarted, and the reader only waits a little longer. */
  async #ask(address: string): Promise<NextReply> {
    const port = await this.options.nextPort();
    try {
      return await askNext(this.#agent, port, address);
    } catch (error) {
      if (error instanceof NextHungError) throw error;
      await new Promise((noticed) => setTimeout(noticed, NOTICE_MS));
      return askNext(this.#agent, await this.options.nextPort(), address);
    }
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
