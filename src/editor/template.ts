import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { addDays } from "../domain/evidence/freshness";
import { schemas, sections } from "../schemas/collections";
import type { CollectionName } from "../schemas/primitives";

type Def = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
  entries?: Record<string, string>;
};

const schemaFiles: Record<CollectionName, string> = {
  hospitals: "hospitals",
  treatments: "treatments",
  conditions: "conditions",
  specialties: "conditions",
  policies: "policies",
  trust: "guide-pages",
  services: "guide-pages",
  journey: "guide-pages",
  claims: "claims",
  sources: "sources",
  glossary: "guide-pages",
  pages: "guide-pages",
  elsewhere: "guide-pages",
};

/** A template for an entry: every required field with its comment from the schema, blanks as `…`, headings in order. */
export function templateFor(collection: CollectionName, today: string): string {
  const comments = commentsIn(["entry", schemaFiles[collection]]);
  const lines = fieldLines(schemas[collection], comments, today, "");
  const rule = sections[collection];
  const body =
    typeof rule === "string"
      ? rule === "free"
        ? "\n…\n"
        : ""
      : rule.required.map((heading) => `\n## ${heading}\n\n…\n`).join("");
  return `---\n${lines.join("\n")}\n---\n${body}`;
}

function fieldLines(
  schema: z.ZodType,
  comments: ReadonlyMap<string, string>,
  today: string,
  indent: string,
): string[] {
  const shape = defOf(schema).shape ?? {};
  return Object.entries(shape).flatMap(([name, field]) => {
    if (field.safeParse(undefined).success) return [];
    const comment = comments.get(name);
    return [
      ...(comment ? [`${indent}# ${comment}`] : []),
      ...valueLines(name, field, comments, today, indent),
    ];
  });
}

function valueLines(
  name: string,
  field: z.ZodType,
  comments: ReadonlyMap<string, string>,
  today: string,
  indent: string,
): string[] {
  const def = defOf(field);
  if (name === "changes")
    return [`${indent}changes:`, `${indent}  - date: "${today}"`, `${indent}    what: First published.`];
  if (name === "lastChecked") return [`${indent}lastChecked: "${today}"`];
  if (name === "nextCheck") return [`${indent}nextCheck: "${addDays(today, 180)}"`];
  if (def.entries) return [`${indent}${name}: … # one of: ${Object.keys(def.entries).join(", ")}`];
  if (def.options) {
    const gap = def.options.some((option) => defOf(option).shape?.notPublished);
    return gap
      ? [`${indent}${name}: { notPublished: true } # or { value: …, asOf: "2026-03", source: source-slug }`]
      : [`${indent}${name}: …`];
  }
  if (def.shape) return [`${indent}${name}:`, ...fieldLines(field, comments, today, `${indent}  `)];
  if (def.element) {
    const inner = defOf(def.element);
    if (!inner.shape) return [`${indent}${name}:`, `${indent}  - …`];
    const [first = "", ...rest] = fieldLines(def.element, new Map(), today, `${indent}    `);
    return [`${indent}${name}:`, `${indent}  - ${first.trim()}`, ...rest];
  }
  if (def.type === "boolean") return [`${indent}${name}: true`];
  if (def.type === "number") return [`${indent}${name}: 1`];
  return [`${indent}${name}: …`];
}

function defOf(schema: z.ZodType): Def {
  const def = schema._zod.def as unknown as Def;
  return def.innerType ? defOf(def.innerType) : def;
}

/** The comments that stand above the fields in the schema files: they are the editor's handbook. */
function commentsIn(files: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(fileURLToPath(new URL(`../schemas/${file}.ts`, import.meta.url)), "utf8");
    for (const [, comment = "", name = ""] of text.matchAll(/\/\*\* ([^\n]*?) \*\/\s*\n?\s*([a-zA-Z]+):/g))
      if (!found.has(name)) found.set(name, comment);
  }
  return found;
}
