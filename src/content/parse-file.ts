import { type Document, isMap, isNode, isPair, LineCounter, type ParsedNode, parseDocument } from "yaml";
import type { Problem } from "./problem";
import type { EntryFile } from "./scan-files";

/** A file taken apart: its data, its prose, and where each field stands. */
export type ParsedFile = {
  entry: EntryFile;
  data: unknown;
  body: string;
  /** The first line of the body, from 1. */
  bodyLine: number;
  /** Where the value at this path stands; its parent when it is missing. */
  positionOf: (path: readonly PropertyKey[], at?: "key" | "value") => { line: number; column: number };
};

/**
 * Reads the text of an entry. Windows line ends and a byte-order mark are fine. Only plain YAML front matter is read;
 * anything else, such as `---js`, is a problem and is never run.
 */
export function parseFile(entry: EntryFile, text: string): { parsed?: ParsedFile; problems: Problem[] } {
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const problem = (line: number, column: number, field: string, message: string, rule: string): Problem => ({
    file: entry.shown,
    line,
    column,
    field,
    message,
    rule,
  });
  if (clean.includes("\u0000") || clean.includes("\uFFFD"))
    return {
      problems: [problem(1, 1, "file", "This file is not plain UTF-8 text. Save it as UTF-8.", "not-text")],
    };
  const opening = clean.split("\n", 1)[0] ?? "";
  if (!/^---[ \t]*$/.test(opening)) {
    const message = opening.startsWith("---")
      ? `The file opens with "${opening.trim()}". Open it with "---" alone; only plain YAML is read.`
      : 'The file must open with a line "---", then its fields, then a line "---".';
    return { problems: [problem(1, 1, "file", message, "front-matter")] };
  }
  const closing = /^---[ \t]*$/m.exec(clean.slice(opening.length + 1));
  if (!closing)
    return {
      problems: [
        problem(
          1,
          1,
          "file",
          'The fields have no end. Put a line "---" after the last field.',
          "front-matter",
        ),
      ],
    };
  const yaml = clean.slice(opening.length + 1, opening.length + 1 + closing.index);
  const body = clean.slice(opening.length + 1 + closing.index + closing[0].length).replace(/^\n/, "");
  const bodyLine = clean.slice(0, clean.length - body.length).split("\n").length;

  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => {
    const at = place(error.pos[0]);
    return problem(
      at.line,
      at.column,
      "yaml",
      `${firstSentence(error.message)} Check colons, quotation marks and indents here.`,
      "yaml",
    );
  });
  if (problems.length > 0) return { problems };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 50 });
  } catch {
    return {
      problems: [
        problem(2, 1, "yaml", "The fields repeat themselves through aliases. Write them out.", "yaml"),
      ],
    };
  }
  if (typeof data !== "object" || data === null || Array.isArray(data))
    return { problems: [problem(2, 1, "yaml", 'Write fields as "name: value", one a line.', "yaml")] };
  return {
    parsed: {
      entry,
      data,
      body,
      bodyLine,
      positionOf: (path, at = "value") => place(offsetOf(document, path, at)),
    },
    problems: [],
  };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], at: "key" | "value"): number {
  for (let length = path.length; length > 0; length--) {
    const steps = path.slice(0, length).map((step) => (typeof step === "symbol" ? String(step) : step));
    if (at === "key" && length === path.length) {
      const parent = length === 1 ? document.contents : document.getIn(steps.slice(0, -1), true);
      if (isMap(parent)) {
        const pair = parent.items.find(
          (item) => isPair(item) && String((item.key as ParsedNode).toJSON()) === String(steps[length - 1]),
        );
        const key = pair?.key;
        if (isNode(key) && key.range) return key.range[0];
      }
    }
    const node = document.getIn(steps, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function firstSentence(message: string): string {
  const line = message.split("\n", 1)[0] ?? message;
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
