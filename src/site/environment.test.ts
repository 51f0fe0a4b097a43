import { describe, expect, test } from "vitest";
import { EnvironmentError, readEnvironment, secondsLeftInShanghai, todayInShanghai } from "./environment";

describe("the environment", () => {
  test("needs nothing: every variable has a default or may be missing", () => {
    expect(readEnvironment({ PORT: "", SITE_URL: " " })).toEqual({
      PORT: 3000,
      GUIDE_CONTENT_DIR: "content",
    });
  });

  test("names every bad value in one line each, with what to write", () => {
    const read = () =>
      readEnvironment({
        PORT: "http",
        SITE_URL: "guide.org",
        GUIDE_TODAY: "2026-02-30",
        GUIDE_CONTACT: "call me",
      });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrowErrorMatchingInlineSnapshot(`
      [Error: PORT="http" cannot be used. Write a port number, for example 3000.
      SITE_URL="guide.org" cannot be used. Write the public address without a path, for example https://guide.example.org.
      GUIDE_TODAY="2026-02-30" cannot be used. Write the day as YYYY-MM-DD, for example 2026-03-14.
      GUIDE_CONTACT="call me" cannot be used. Write a mail address or a link that starts with https://.]
    `);
  });

  test.each([
    ["https://guide.example.org/", "https://guide.example.org"],
    ["http://localhost:3000", "http://localhost:3000"],
  ])("reads SITE_URL=%s as an origin", (written, origin) => {
    expect(readEnvironment({ SITE_URL: written }).SITE_URL).toBe(origin);
  });
});

describe("the day", () => {
  test.each([
    ["2026-03-14T15:59:59Z", "2026-03-14", 1],
    ["2026-03-14T16:00:00Z", "2026-03-15", 86_400],
    ["2026-12-31T20:00:00Z", "2027-01-01", 72_000],
  ])("at %s is %s in Shanghai, with %i seconds left", (instant, day, left) => {
    expect(todayInShanghai({}, Date.parse(instant))).toBe(day);
    expect(secondsLeftInShanghai(Date.parse(instant))).toBe(left);
  });

  test("is the one GUIDE_TODAY sets", () => {
    expect(todayInShanghai({ GUIDE_TODAY: "2020-02-29" })).toBe("2020-02-29");
  });
});
