import type { z } from "zod";
import { nearest } from "./nearest";
import type { ParsedFile } from "./parse-file";
import type { Problem } from "./problem";

type Issue = z.core.$ZodIssue;

/** Turns what zod found into problems with a place and advice. */
export function schemaProblems(schema: z.ZodObject, file: ParsedFile): Problem[] {
  const result = schema.safeParse(file.data, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => problemsOf(issue, [], file, schema));
}

function problemsOf(
  issue: Issue,
  parents: readonly PropertyKey[],
  file: ParsedFile,
  schema: z.ZodObject,
): Problem[] {
  const path = [...parents, ...issue.path];
  const written = valueAt(file.data, path);
  const make = (
    at: readonly PropertyKey[],
    message: string,
    rule: string,
    key: "key" | "value" = "value",
  ): Problem => ({
    file: file.entry.shown,
    ...file.positionOf(at, key),
    field: fieldName(at),
    message,
    rule,
  });
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        make(
          [...path, key],
          `"${key}" is not a field here.${nearest(key, keysAt(schema, path))} Correct its name or remove it.`,
          "unknown-field",
          "key",
        ),
      );
    case "invalid_type":
      if (written === undefined)
        return [make(path, `This field is missing. Add "${String(path.at(-1))}".`, "missing-field")];
      return [
        make(
          path,
          `${show(written)} is ${kindOf(written)}, but ${expectedWords[issue.expected] ?? issue.expected} belongs here.`,
          "wrong-type",
        ),
      ];
    case "invalid_value": {
      const choices = issue.values.map(String);
      if (written === undefined)
        return [
          make(
            path,
            `This field is missing. Add "${String(path.at(-1))}": one of ${listOf(choices)}.`,
            "missing-field",
          ),
        ];
      return [
        make(
          path,
          `${show(written)} is not a choice for "${lastName(path)}".${nearest(String(written), choices)} Write one of ${listOf(choices)}.`,
          "unknown-value",
        ),
      ];
    }
    case "invalid_union": {
      if (written === undefined)
        return [make(path, `This field is missing. Add "${String(path.at(-1))}".`, "missing-field")];
      if (typeof written !== "object" || written === null)
        return [make(path, `${show(written)} stands alone. ${issue.message}`, "bare-value")];
      const branch = closestBranch(issue.errors, written);
      return branch
        ? branch.flatMap((inner) => problemsOf(inner, path, file, schema))
        : [make(path, issue.message, "invalid-value")];
    }
    case "invalid_format":
      return [
        make(
          path,
          `${show(written)} cannot stand here. ${issue.message}`,
          issue.format === "date" ? "impossible-date" : "invalid-value",
        ),
      ];
    default:
      return [make(path, issue.message.endsWith(".") ? issue.message : `${issue.message}.`, "invalid-value")];
  }
}

/** A fact that says `notPublished` is judged as a gap, everything else as a value. */
function closestBranch(branches: readonly Issue[][], written: object): readonly Issue[] | undefined {
  return "notPublished" in written && !("value" in written) ? branches[1] : branches[0];
}

const expectedWords: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a set of fields",
};

function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "text";
  if (typeof value === "object") return "a set of fields";
  return typeof value === "number" ? "a number" : "true or false";
}

function show(value: unknown): string {
  if (value === null) return "An empty field";
  if (typeof value === "object") return Array.isArray(value) ? "This list" : "This set of fields";
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}

function listOf(choices: readonly string[]): string {
  return choices.length > 20 ? `${choices.slice(0, 20).join(", ")} …` : choices.join(", ");
}

function lastName(path: readonly PropertyKey[]): string {
  return String([...path].reverse().find((step) => typeof step === "string") ?? "entry");
}

/** `campuses[0].district` for a path; `entry` for the whole. */
export function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "entry";
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? String(step) : `.${String(step)}`))
    .join("");
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}

function keysAt(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) {
    while (isWrapper(current)) current = current._zod.def.innerType;
    const def = (
      current as {
        _zod?: { def: { shape?: Record<string, unknown>; element?: unknown; options?: unknown[] } };
      }
    )._zod?.def;
    current =
      typeof step === "number"
        ? def?.element
        : (def?.shape ??
            (def?.options?.[0] as { _zod: { def: { shape?: Record<string, unknown> } } })?._zod.def.shape)?.[
            String(step)
          ];
  }
  while (isWrapper(current)) current = current._zod.def.innerType;
  const def = (
    current as
      | { _zod?: { def: { shape?: object; options?: { _zod: { def: { shape?: object } } }[] } } }
      | undefined
  )?._zod?.def;
  return Object.keys(def?.shape ?? def?.options?.[0]?._zod.def.shape ?? {});
}

function isWrapper(schema: unknown): schema is { _zod: { def: { innerType: unknown } } } {
  return Boolean((schema as { _zod?: { def?: { innerType?: unknown } } } | undefined)?._zod?.def?.innerType);
}
