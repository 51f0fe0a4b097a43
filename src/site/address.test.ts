import { describe, expect, test } from "vitest";
import { resolveAddress } from "./address";

describe("an address on the request line", () => {
  test.each([
    ["/", { kind: "redirect", location: "/en", status: 307 }],
    ["/en", { kind: "page", address: "/en" }],
    ["/en/", { kind: "redirect", location: "/en", status: 308 }],
    ["/EN/Hospitals", { kind: "redirect", location: "/en/hospitals", status: 308 }],
    ["/en//hospitals/", { kind: "redirect", location: "/en/hospitals", status: 308 }],
    ["/en/hospitals?utm_source=x", { kind: "page", address: "/en/hospitals" }],
    [
      "/en/hospitals?district=XUHUI&district=huangpu",
      { kind: "view", address: "/en/hospitals?district=huangpu&district=xuhui" },
    ],
    ["/en/hospitals?district=atlantis", { kind: "view", address: "/en/hospitals?left-out=1" }],
    [
      "/en/Hospitals?district=xuhui",
      { kind: "redirect", location: "/en/hospitals?district=xuhui", status: 308 },
    ],
    ["/en/hospitals?page=9999", { kind: "view" }],
    ["/en/hospitals/in/pudong", { kind: "page", address: "/en/hospitals/in/pudong" }],
    ["/en/hospitals/in/atlantis", { kind: "unknown" }],
    ["/en/hospitals/no-such-hospital", { kind: "unknown" }],
    [
      "/en/hospitals/ruijin-hospital/sheet?x=1",
      { kind: "page", address: "/en/hospitals/ruijin-hospital/sheet" },
    ],
    ["/en/hospitals/ruijin-hospital.md", { kind: "page", address: "/en/hospitals/ruijin-hospital.md" }],
    [
      "/en/policies/entry-route?passport=de",
      { kind: "view", address: "/en/policies/entry-route?passport=DE" },
    ],
    ["/en/search?q=%20TAVI%20", { kind: "view", address: "/en/search?q=tavi" }],
    ["/en/claims/s1-001", { kind: "unknown" }],
    ["/en/evidence/s1-001", { kind: "page", address: "/en/evidence/s1-001" }],
    ["/en/missing", { kind: "unknown" }],
    ["/fr/hospitals", { kind: "unknown" }],
    ["/sitemap.xml", { kind: "page", address: "/sitemap.xml" }],
    [
      "/api/v1/hospitals.json?district=xuhui&x=1",
      { kind: "view", address: "/api/v1/hospitals.json?district=xuhui" },
    ],
    ["/api/v1/nothing.json", { kind: "unknown" }],
    ["/en/%ff", { kind: "bad" }],
    ["/en/%00", { kind: "bad" }],
    ["/en/..%2f..%2fetc/passwd", { kind: "unknown" }],
    ["/__proto__/constructor", { kind: "unknown" }],
    ["/en/hospitals/constructor", { kind: "unknown" }],
    ["", { kind: "bad" }],
  ])("%s is %o", (target, expected) => {
    expect(resolveAddress(target)).toMatchObject(expected);
  });

  test("a page number past the end is the last page, so that junk numbers are no states of their own", () => {
    expect(resolveAddress("/en/sources?page=9999")).toEqual(resolveAddress("/en/sources?page=99998"));
  });
});
