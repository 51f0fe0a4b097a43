/**
 * How many letters differ between two words: added, left out, changed, or two neighbours swapped. Counts no further
 * than `most`; the answer is then `most + 1`.
 */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** How many letters a reader may get wrong in a word of this length before it is another word. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** How near a misspelt word is to a known one, from 0 (another word) to below 1; `more` slips than usual may be allowed. */
export function slipNearness(asked: string, known: string, more = 0): number {
  const most = slipsAllowed(Math.min(asked.length, known.length)) + more;
  if (most === more) return 0;
  const apart = lettersApart(asked, known, most);
  if (apart > most) return 0;
  const short = asked.length < 5 ? 0.15 : 0;
  const start = asked[0] === known[0] ? 0 : 0.12;
  return 0.98 - 0.13 * apart - short - start;
}

/** Whether two words are forms of one: "buying" and "buy", "removed" and "remove". */
export function isSameRoot(a: string, b: string): boolean {
  if (a[0] !== b[0] || a[1] !== b[1] || a[2] !== b[2]) return false;
  const rootOfA = rootOf(a);
  const rootOfB = rootOf(b);
  return rootOfA.length >= 3 && (rootOfA === rootOfB || rootOfA === b || a === rootOfB);
}

const ending = /(?:ing|ed|e)$/;

function rootOf(word: string): string {
  return word.length < 5 ? word : word.replace(ending, "");
}

/** How near the beginning of a word is to the whole one, from 0 to below 1. */
export function beginningNearness(asked: string, known: string): number {
  if (asked.length >= 4 && known.startsWith(asked)) return 0.6 + (0.3 * asked.length) / known.length;
  if (known.length >= 5 && asked.startsWith(known)) return 0.55 + (0.3 * known.length) / asked.length;
  return 0;
}
