import { resolve } from "node:path";
import { checkContent } from "../content/check";
import { problemLine } from "../content/problem";

/**
 * `npm run content:check [-- FILE…] [-- --json]`: prints every problem, one a line.
 * Exits 0 when there is none, 1 when there is any, 2 when it could not run.
 */
function main(args: readonly string[]): number {
  const json = args.includes("--json");
  const wanted = args.filter((arg) => !arg.startsWith("--")).map((file) => resolve(file));
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--json");
  if (unknown) {
    console.error(`"${unknown}" is not an option. Use: npm run content:check [-- FILE…] [-- --json]`);
    return 2;
  }
  const shownDir = process.env.GUIDE_CONTENT_DIR ?? "content";
  try {
    const result = checkContent(resolve(shownDir), shownDir, new Date().toISOString().slice(0, 10));
    const problems = result.problems.filter(
      (problem) => wanted.length === 0 || wanted.includes(resolve(problem.file)),
    );
    if (json) console.log(JSON.stringify(problems, null, 2));
    else for (const problem of problems) console.log(problemLine(problem));
    if (!json)
      console.log(
        `${result.entries} entries, ${problems.length === 0 ? "no problems" : `${problems.length} problems`}.`,
      );
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(
      `The content in "${shownDir}" could not be checked: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
