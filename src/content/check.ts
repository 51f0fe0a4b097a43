import { readFileSync } from "node:fs";
import { claimProblems } from "../schemas/claim-rules";
import { type Claim, claimSchema } from "../schemas/claims";
import { schemas } from "../schemas/collections";
import { type CollectionName, collectionNames } from "../schemas/primitives";
import { type Source, sourceSchema } from "../schemas/sources";
import { isKnownPath } from "./addresses";
import { nearest } from "./nearest";
import { type ParsedFile, parseFile } from "./parse-file";
import { type Problem, sortProblems } from "./problem";
import { bodyFaults, hasFigure, type ProseTargets, sentenceFaults } from "./prose-rules";
import { scanFiles } from "./scan-files";
import { fieldName, schemaProblems } from "./schema-problems";
import { markedTexts } from "./schema-walk";

/** What a check found: every problem of every file, sorted, and the files that have none. */
export type CheckResult = { problems: Problem[]; passed: ParsedFile[]; entries: number };

/**
 * Checks the whole content folder in one run. `shownDir` is how paths are printed; `today` (YYYY-MM-DD) is the day after
 * which a check cannot have taken place. Throws when the folder cannot be read.
 */
export function checkContent(contentDir: string, shownDir: string, today: string): CheckResult {
  const { files, problems } = scanFiles(contentDir, shownDir);
  const parsed: ParsedFile[] = [];
  for (const file of files) {
    const result = parseFile(file, readFileSync(file.path, "utf8"));
    problems.push(...result.problems);
    if (result.parsed) parsed.push(result.parsed);
  }
  const slugs = new Map(
    collectionNames.map((name) => [
      name,
      new Set(files.filter((f) => f.collection === name).map((f) => f.slug)),
    ]),
  );
  const has = (collection: CollectionName, slug: string) => slugs.get(collection)?.has(slug) ?? false;
  const targets: ProseTargets = {
    isSource: (slug) => has("sources", slug),
    sourceSlugs: () => [...(slugs.get("sources") ?? [])],
    isAddress: (path) => isKnownPath(path, has),
  };
  const sources = new Map(
    parsed.flatMap((file) => {
      const source = file.entry.collection === "sources" ? sourceSchema.safeParse(file.data) : undefined;
      return source?.success ? [[file.entry.slug, source.data] as [string, Source]] : [];
    }),
  );
  for (const file of parsed) {
    problems.push(
      ...schemaProblems(schemas[file.entry.collection], file),
      ...textProblems(file, has, slugs, targets),
      ...proseProblems(file, targets),
      ...dateProblems(file, today),
      ...statusProblems(file, sources),
    );
  }
  problems.push(...doubleTitles(parsed), ...slugClashes(parsed, has));
  const faulty = new Set(problems.map((problem) => problem.file));
  return {
    problems: sortProblems(problems),
    passed: parsed.filter((file) => !faulty.has(file.entry.shown)),
    entries: files.length,
  };
}

function textProblems(
  file: ParsedFile,
  has: (collection: CollectionName, slug: string) => boolean,
  slugs: ReadonlyMap<CollectionName, ReadonlySet<string>>,
  targets: ProseTargets,
): Problem[] {
  return markedTexts(schemas[file.entry.collection], file.data).flatMap(({ path, text, meta }) => {
    const make = (message: string, rule: string): Problem => ({
      file: file.entry.shown,
      ...file.positionOf(path),
      field: fieldName(path),
      message,
      rule,
    });
    if (meta.prose) return sentenceFaults(text, targets).map((fault) => make(fault.message, fault.rule));
    const [collection, slug] = meta.ref === "entry" ? text.split("/") : [meta.ref, text];
    if (!collection || !slug) return [];
    if (!(collectionNames as readonly string[]).includes(collection))
      return [
        make(
          `"${collection}" is not a collection.${nearest(collection, collectionNames)}`,
          "unknown-reference",
        ),
      ];
    if (has(collection as CollectionName, slug)) return [];
    const known = [...(slugs.get(collection as CollectionName) ?? [])];
    return [
      make(
        `"${text}" is not an entry of ${collection}.${nearest(slug, known)} Add content/${collection}/${slug}.md or correct the slug.`,
        "unknown-reference",
      ),
    ];
  });
}

function proseProblems(file: ParsedFile, targets: ProseTargets): Problem[] {
  const faults = bodyFaults(file.entry.collection, file.body, targets).map((fault) => ({
    file: file.entry.shown,
    line: file.bodyLine + fault.line - 1,
    column: fault.column,
    field: "body",
    message: fault.message,
    rule: fault.rule,
  }));
  const summary = (file.data as { summary?: unknown }).summary;
  if (typeof summary === "string" && hasFigure(summary))
    faults.push({
      file: file.entry.shown,
      ...file.positionOf(["summary"]),
      field: "summary",
      message:
        "A summary cannot cite, so it holds no figure. Say it in words, or say it in the body with its source.",
      rule: "uncited-figure",
    });
  return faults;
}

function dateProblems(file: ParsedFile, today: string): Problem[] {
  const data = file.data as { lastChecked?: unknown; changes?: { date?: unknown }[] };
  const dates: [PropertyKey[], unknown][] = [[["lastChecked"], data.lastChecked]];
  if (Array.isArray(data.changes))
    for (const [i, change] of data.changes.entries()) dates.push([["changes", i, "date"], change?.date]);
  return dates.flatMap(([path, value]) =>
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && value > today
      ? [
          {
            file: file.entry.shown,
            ...file.positionOf(path),
            field: fieldName(path),
            message: `"${value}" lies in the future. Write the day on which it was done.`,
            rule: "future-date",
          },
        ]
      : [],
  );
}

function statusProblems(file: ParsedFile, sources: ReadonlyMap<string, Source>): Problem[] {
  if (file.entry.collection !== "claims") return [];
  const claim = claimSchema
    .pick({ status: true, about: true, sources: true, finding: true })
    .loose()
    .safeParse(file.data);
  if (!claim.success) return [];
  const better = (file.data as { better?: Claim["better"] }).better;
  return claimProblems({ ...claim.data, better }, sources).map(({ field, message, rule }) => ({
    file: file.entry.shown,
    ...file.positionOf([field]),
    field,
    message,
    rule,
  }));
}

function doubleTitles(files: readonly ParsedFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const data = file.data as { title?: unknown; statement?: unknown };
    const words =
      file.entry.collection === "claims"
        ? data.statement
        : file.entry.collection === "sources"
          ? undefined
          : data.title;
    if (typeof words !== "string") return [];
    const key = `${file.entry.collection}\n${words.trim().toLowerCase()}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, file.entry.shown);
      return [];
    }
    const field = file.entry.collection === "claims" ? "statement" : "title";
    return [
      {
        file: file.entry.shown,
        ...file.positionOf([field]),
        field,
        message: `"${words}" is also the ${field} of ${other}. Change one of them.`,
        rule: "double-title",
      },
    ];
  });
}

function slugClashes(
  files: readonly ParsedFile[],
  has: (collection: CollectionName, slug: string) => boolean,
): Problem[] {
  const former = new Map<string, string>();
  return files.flatMap((file) => {
    const list = (file.data as { formerSlugs?: unknown }).formerSlugs;
    if (!Array.isArray(list)) return [];
    return list.flatMap((slug, i) => {
      const key = `${file.entry.collection}/${String(slug)}`;
      const taken = has(file.entry.collection, String(slug)) ? key : former.get(key);
      former.set(key, file.entry.shown);
      return taken
        ? [
            {
              file: file.entry.shown,
              ...file.positionOf(["formerSlugs", i]),
              field: `formerSlugs[${i}]`,
              message: `"${String(slug)}" already leads to ${taken}. Remove one.`,
              rule: "double-slug",
            },
          ]
        : [];
    });
  });
}
