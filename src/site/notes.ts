/** The numbered sources of one page, in the order in which they are first cited, and the words already explained. */
export class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #explained = new Set<string>();

  /** The number of a source on this page, and whether this is its first mention. */
  cite(source: string): { number: number; first: boolean } {
    const known = this.#numbers.get(source);
    if (known !== undefined) return { number: known, first: false };
    const number = this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return { number, first: true };
  }

  /** The sources cited so far, in the order of their numbers. */
  cited(): string[] {
    return [...this.#numbers.keys()];
  }

  /** Whether a glossary word may be explained here: only where it stands first. */
  explainOnce(word: string): boolean {
    if (this.#explained.has(word)) return false;
    this.#explained.add(word);
    return true;
  }
}
