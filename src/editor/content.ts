import { checkAndReport, publishContent } from "./publish-content";

/** `npm run content`: checks the content and makes the index that the pages read. Exits 1 when content fails. */
function main(): number {
  const result = checkAndReport();
  if (result.problems.length > 0) {
    console.error(`${result.problems.length} problems in the content. Nothing was built.`);
    return 1;
  }
  if (!publishContent(result)) return 1;
  console.log(`${result.entries} entries checked and indexed.`);
  return 0;
}

process.exitCode = main();
