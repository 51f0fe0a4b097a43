/** One thing an editor must put right: where, what was written, what to do. */
export type Problem = {
  /** Path of the file, as the editor knows it, for example `content/hospitals/x.md`. */
  file: string;
  /** Line, from 1. */
  line: number;
  /** Column, from 1. */
  column: number;
  /** The field, for example `campuses[0].district`; `body` for prose, `file` for the file itself. */
  field: string;
  /** What is wrong and what to do. */
  message: string;
  /** The rule's id. It stays the same when the wording changes. */
  rule: string;
};

/** The line that `content:check` prints for one problem. */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} error ${problem.field}: ${problem.message} [${problem.rule}]`;
}

/** Sorts problems by file, line, column and field. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.field, b.field) ||
      compareText(a.rule, b.rule),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
