import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = new URL("./baselines/", import.meta.url);

/** Set, every look is written down anew instead of being compared. */
const isUpdating = process.env.GUIDE_UPDATE_LOOKS === "1";

/** The look that was approved, or the look of now when it is being written down. */
export function approvedLook<Look>(name: string, now: Look): Look {
  const file = new URL(`${name}.look`, folder);
  if (isUpdating) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${JSON.stringify(now, undefined, 0).replaceAll('],"', '],\n"')}\n`);
  }
  if (!existsSync(file))
    throw new Error(
      `No look called ${name} was approved. Set GUIDE_UPDATE_LOOKS=1 once and read the difference.`,
    );
  return JSON.parse(readFileSync(file, "utf8")) as Look;
}

/** Widths of words differ from font to font, so a box may begin or end a little elsewhere; anything else may not. */
const allowedShift = 3;

/** The lines in which two looks differ by more than another font would explain. */
export function differences(approved: readonly string[], now: readonly string[]): string[] {
  if (approved.length !== now.length)
    return [`${approved.length} elements were approved, ${now.length} are here`];
  return approved.flatMap((line, i) => {
    const other = now[i] ?? "";
    return isAlike(line, other) ? [] : [`approved "${line.trim()}", here "${other.trim()}"`];
  });
}

const box = /(?<= )(-?\d+)\+(\d+)(?= |$)/;

function isAlike(one: string, other: string): boolean {
  if (one.replace(box, "") !== other.replace(box, "")) return false;
  const [, start = "0", size = "0"] = box.exec(one) ?? [];
  const [, otherStart = "0", otherSize = "0"] = box.exec(other) ?? [];
  // What is as wide as its words moves with them.
  const slack = /flex|grid|table/.test(one) ? 4 * allowedShift : allowedShift;
  return Math.abs(+start - +otherStart) <= slack && Math.abs(+size - +otherSize) <= slack;
}
