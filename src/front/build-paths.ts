import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Builds stand beside one another, each in a folder of its own; `current` is a link to the one that is served. */
export const BUILDS = ".guide/builds";
export const CURRENT = ".guide/current";

/** What a finished build says about itself, in its `build.json`. */
const buildRecordSchema = z.object({
  /** What went into it; see `build-hash.ts`. */
  hash: z.string(),
  /** The public address of our own script, when there is one. */
  enhanceScript: z.string().nullable(),
  /** The folder of the build before, whose style sheets pages in caches still name. */
  previous: z.string().nullable(),
});

export type BuildRecord = z.infer<typeof buildRecordSchema>;

/** The record of the build in this folder, or null when it is not a finished build. */
export function readBuildRecord(folder: string): BuildRecord | null {
  try {
    return buildRecordSchema.parse(JSON.parse(readFileSync(join(folder, "build.json"), "utf8")));
  } catch {
    return null;
  }
}
