import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkContent } from "../src/content/check";
import { problemLine } from "../src/content/problem";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guide-content-"));
  cpSync("tests/fixtures/content", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hospital = "hospitals/test-hospital.md";
const treatment = "treatments/test-treatment.md";
const claim = "claims/s1-001.md";
const source = "sources/city-portal.md";

function check(): string[] {
  return checkContent(folder, "content", "2026-11-25").problems.map(problemLine);
}

function edit(file: string, from: string | RegExp, to: string) {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`The fixture ${file} has no ${String(from)}.`);
  writeFileSync(path, changed);
}

describe("the checker", () => {
  test("finds nothing wrong with good content", () => {
    expect(check()).toEqual([]);
  });

  test.each([
    [
      "a typo in a field name",
      hospital,
      "kind: public-general",
      "kindd: public-general",
      /test-hospital\.md:\d+:1 error kindd: "kindd" is not a field here\. Did you mean "kind"\?.*\[unknown-field\]/,
    ],
    [
      "an unknown value",
      hospital,
      "district: huangpu",
      "district: huangpoo",
      /:\d+:\d+ error campuses\[0\]\.district: "huangpoo" is not a choice.*Did you mean "huangpu"\?.*\[unknown-value\]/,
    ],
    [
      "a missing field",
      hospital,
      /^knownFor:.*\n/m,
      "",
      /error knownFor: This field is missing\. Add "knownFor"\. \[missing-field\]/,
    ],
    [
      "a wrong type",
      hospital,
      "foreignPatients: evidenced",
      "foreignPatients: [evidenced]",
      /error foreignPatients: .*\[(wrong-type|unknown-value)\]/,
    ],
    [
      "text where a list belongs",
      hospital,
      /specialties:\n {2}- heart/,
      "specialties: heart",
      /error specialties: "heart" is text, but a list belongs here\. \[wrong-type\]/,
    ],
    [
      "a bare number instead of a fact",
      hospital,
      /beds:\n(?: {2}.*\n)+/,
      "beds: 500\n",
      /error beds: "500" stands alone\. Write \{ value, asOf, source \}.*\[bare-value\]/,
    ],
    [
      "a fact without its source",
      hospital,
      /beds:\n {2}value: 500 beds\n {2}asOf: "2024"\n {2}source: .*\n/,
      'beds:\n  value: 500 beds\n  asOf: "2024"\n',
      /error beds\.source: This field is missing.*\[missing-field\]/,
    ],
    [
      "a day that cannot be",
      hospital,
      'lastChecked: "2026-11-21"',
      'lastChecked: "2026-02-30"',
      /error lastChecked: "2026-02-30" cannot stand here\. Write the date as YYYY-MM-DD.*\[impossible-date\]/,
    ],
    [
      "a check that lies in the future",
      hospital,
      'lastChecked: "2026-11-21"',
      'lastChecked: "2026-12-01"',
      /error lastChecked: "2026-12-01" lies in the future.*\[future-date\]/,
    ],
    [
      "dates out of order",
      hospital,
      /nextCheck: ".*"/,
      'nextCheck: "2026-01-01"',
      /error nextCheck: nextCheck must be later than lastChecked\. \[invalid-value\]/,
    ],
    [
      "a date completed by guess",
      hospital,
      'asOf: "2024"',
      "asOf: spring 2024",
      /error beds\.asOf: Write what the source shows.*\[invalid-value\]/,
    ],
    [
      "an unknown slug",
      hospital,
      "- treatment: test-treatment",
      "- treatment: test-treatmant",
      /error treatments\[0\]\.treatment: "test-treatmant" is not an entry of treatments\. Did you mean "test-treatment"\?.*\[unknown-reference\]/,
    ],
    [
      "an unknown source",
      hospital,
      "source: city-portal",
      "source: city-portel",
      /"city-portel" is not an entry of sources\. Did you mean "city-portal"\?.*\[unknown-reference\]/,
    ],
    [
      "a cited source that is not there",
      treatment,
      "[^journal-paper]",
      "[^journal-papper]",
      /error body: \[\^journal-papper\] cites no source\. Did you mean "journal-paper"\?.*\[unknown-source\]/,
    ],
    [
      "a figure without a source in prose",
      treatment,
      "It places a valve.",
      "It places a valve in 9 of 10 people.",
      /error body: A figure stands here without a source.*\[uncited-figure\]/,
    ],
    [
      "a figure in a summary",
      hospital,
      /summary: .*/,
      "summary: A hospital with 500 beds in the middle of the city.",
      /error summary: A summary cannot cite.*\[uncited-figure\]/,
    ],
    [
      "a summary that is too long",
      hospital,
      /summary: .*/,
      `summary: ${"A long sentence. ".repeat(12)}`,
      /error summary: Keep the summary to 160 characters\. \[invalid-value\]/,
    ],
    [
      "a missing section",
      treatment,
      /## Risks\n\n[^#]*/,
      "",
      /error body: The section "## Risks" is missing\. Add it\. \[missing-section\]/,
    ],
    [
      "an unknown section",
      treatment,
      "## Risks",
      "## Rissks",
      /"Rissks" is not a section here\. Did you mean "Risks"\?.*\[unknown-section\]/,
    ],
    [
      "raw HTML",
      treatment,
      "It places a valve.",
      "It places a valve.\n\n<script>alert(1)</script>",
      /error body: HTML is not shown.*\[raw-html\]/,
    ],
    [
      "a javascript: link",
      treatment,
      "It places a valve.",
      "It places [a valve](javascript:alert(1)).",
      /error body: "javascript:alert\(1\)" is not a page of this guide.*\[outside-link\]/,
    ],
    [
      "a dead link",
      treatment,
      "It places a valve.",
      "It places [a valve](/treatments/nothing).",
      /error body: "\/treatments\/nothing" leads nowhere.*\[dead-link\]/,
    ],
    [
      "broken YAML",
      hospital,
      "kind: public-general",
      "kind: [public-general",
      /test-hospital\.md:\d+:\d+ error yaml: .*\[yaml\]/,
    ],
    [
      "code in front matter",
      hospital,
      /^---\n/,
      "---js\n",
      /test-hospital\.md:1:1 error file: The file opens with "---js".*\[front-matter\]/,
    ],
    [
      "front matter without an end",
      source,
      /\n---\n$/,
      "\n",
      /error file: The fields have no end.*\[front-matter\]/,
    ],
    [
      "a double field",
      hospital,
      "kind: public-general",
      "kind: public-general\nkind: public-general",
      /error yaml: .*\[yaml\]/,
    ],
    [
      "a verified claim whose only source is the subject itself",
      claim,
      /sources:\n {2}- journal-paper/,
      "sources:\n  - hospital-site",
      /error status: "verified" needs a source of the right kind.*\[status-needs-source\]/,
    ],
    [
      "a refuted claim without the other source",
      claim,
      /status: verified/,
      "status: refuted\nsources: []\n#",
      /\[(status-needs-source|yaml|uncited-figure)\]/,
    ],
    [
      "a source with neither address nor reason",
      source,
      /url: .*\n/,
      "",
      /error url: Give url, or noLink with the reason.*\[invalid-value\]/,
    ],
    [
      "a source with an address that is none",
      source,
      /url: .*/,
      "url: javascript:alert(1)",
      /error url: .*Write a full web address.*\[invalid-value\]/,
    ],
    [
      "a former slug that is taken",
      hospital,
      "kind: public-general",
      "kind: public-general\nformerSlugs: [test-hospital]",
      /error formerSlugs\[0\]: .*\[double-slug\]/,
    ],
  ])("reports %s with place and remedy", (_, file, from, to, expected) => {
    edit(file, from, to);
    const lines = check();
    expect(lines.join("\n")).toMatch(expected);
    for (const line of lines)
      expect(line).toMatch(/^content\/\S+:\d+:\d+ error \S+: .+[.?"] ?.*\[[a-z-]+\]$/);
  });

  test.each([
    ["an upper-case ending", "hospitals/X.MD", /X\.MD:1:1 error file: .*\[file-name\]/],
    ["a hidden file", "hospitals/.x.md", /error file: .*\[file-name\]/],
    ["an editor's backup", "hospitals/x.md~", /error file: .*\[file-name\]/],
    ["a file in no collection", "note.md", /error file: A file here is not an entry.*\[stray-file\]/],
    [
      "a folder that is no collection",
      "hospitels/x.md",
      /"hospitels" is not a collection\. Did you mean "hospitals"\?.*\[stray-folder\]/,
    ],
    ["a reserved slug", "hospitals/in.md", /"in" is part of another address.*\[file-name\]/],
    [
      "a translation before its language is set up",
      "hospitals/test-hospital.de.md",
      /Translations are not shown yet.*\[unknown-language\]/,
    ],
  ])("never leaves out %s silently", (_, file, expected) => {
    const path = join(folder, file);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, "---\ntitle: x\n---\n");
    expect(check().join("\n")).toMatch(expected);
  });

  test("reports a folder named like an entry and a symbolic link", () => {
    mkdirSync(join(folder, "hospitals/folder.md"));
    symlinkSync("/etc/passwd", join(folder, "hospitals/link.md"));
    expect(check().join("\n")).toMatch(
      /folder\.md:1:1 error file: A folder is not an entry.*\n.*link\.md:1:1 error file: A symbolic link is not an entry/,
    );
  });

  test("reports a title that two entries share", () => {
    cpSync(join(folder, hospital), join(folder, "hospitals/second.md"));
    expect(check().join("\n")).toMatch(
      /error title: "Test Hospital" is also the title of content\/hospitals\/second\.md|error title: "Test Hospital" is also the title of content\/hospitals\/test-hospital\.md/,
    );
  });

  test("takes Windows line ends and a byte-order mark", () => {
    for (const file of [hospital, treatment, source]) {
      const path = join(folder, file);
      writeFileSync(path, `\uFEFF${readFileSync(path, "utf8").replaceAll("\n", "\r\n")}`);
    }
    expect(check()).toEqual([]);
  });

  test("finds three faults in each of three files in one run", () => {
    edit(hospital, "kind: public-general", "kindd: 1");
    edit(hospital, 'lastChecked: "2026-11-21"', 'lastChecked: "2026-02-30"');
    edit(treatment, "category: heart", "category: hart");
    edit(treatment, "It places a valve.", "It places 7 valves.");
    edit(treatment, /pinyin:.*/, "pinyin: 7");
    edit(source, "kind: government", "kind: goverment");
    edit(source, /language: .*/, "language: english");
    edit(source, /seen: .*/, "seen: lately");
    const lines = check();
    expect(lines.filter((line) => line.includes(hospital))).toHaveLength(3);
    expect(lines.filter((line) => line.includes(treatment))).toHaveLength(3);
    expect(lines.filter((line) => line.includes(source))).toHaveLength(3);
  });
});
