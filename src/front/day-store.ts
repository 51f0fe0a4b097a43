import { LRUCache } from "lru-cache";
import type { Answer } from "./answer";

const MB = 1024 * 1024;

/** Known addresses only come here, so this bound is a safety net and not a working size. */
const PAGES_BYTES = 128 * MB;
/** Views are without number, so they live in a small store that forgets the ones nobody asks for. */
const VIEWS_BYTES = 16 * MB;

export type StoreKind = "page" | "view";

const storeOf = (maxSize: number) =>
  new LRUCache<string, Answer>({
    maxSize,
    maxEntrySize: maxSize / 4,
    sizeCalculation: (answer, address) => answer.bytes + address.length * 2,
  });

/** Everything rendered on one day. When the day is over the whole of it is put aside, so nothing of it can be mixed up. */
export class DayStore {
  readonly pages = storeOf(PAGES_BYTES);
  readonly views = storeOf(VIEWS_BYTES);
  /** The renders under way, one for each state however many readers wait for it. */
  readonly flights = new Map<string, Promise<Answer>>();

  constructor(readonly day: string) {}

  get(address: string): Answer | undefined {
    return this.pages.get(address) ?? this.views.get(address);
  }

  keep(kind: StoreKind, address: string, answer: Answer): void {
    (kind === "page" ? this.pages : this.views).set(address, answer);
  }
}
