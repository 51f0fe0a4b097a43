import { WeighBar } from "../primitives/weigh-bar";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "the whole register",
    element: (
      <WeighBar
        label="Of 137 claims: 7 verified, 3 stated, 3 outdated, 31 disputed, 82 unverified, 11 refuted"
        weights={[
          {
            status: "verified",
            count: 7,
            word: "Verified",
            meaning: "An independent source of the right kind says so.",
            href: "#verified-claims",
          },
          {
            status: "stated",
            count: 3,
            word: "Stated",
            meaning: "Only the provider or its promoter says so.",
            href: "#stated-claims",
          },
          {
            status: "outdated",
            count: 3,
            word: "Outdated",
            meaning: "True once. A newer figure is shown.",
            href: "#outdated-claims",
          },
          {
            status: "disputed",
            count: 31,
            word: "Disputed",
            meaning: "Sources disagree, or only part holds.",
            href: "#disputed-claims",
          },
          {
            status: "unverified",
            count: 82,
            word: "Unverified",
            meaning: "Repeated in print. We found no source.",
            href: "#unverified-claims",
          },
          {
            status: "refuted",
            count: 11,
            word: "Refuted",
            meaning: "A better source says otherwise.",
            href: "#refuted-claims",
          },
        ]}
      />
    ),
  },
  {
    name: "one claim in two hundred is still seen",
    element: (
      <WeighBar
        label="Of 200 claims: 1 verified, 199 unverified"
        weights={[
          {
            status: "verified",
            count: 1,
            word: "Verified",
            meaning: "An independent source of the right kind says so.",
          },
          {
            status: "unverified",
            count: 199,
            word: "Unverified",
            meaning: "Repeated in print. We found no source.",
          },
        ]}
      />
    ),
  },
];
