import { ClaimLedger } from "../primitives/claim-ledger";
import { ClaimRow } from "../primitives/claim-row";
import { NoteRef } from "../primitives/note-ref";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "outdated, refuted, verified",
    element: (
      <ClaimLedger headings={["How far to trust it", "What is claimed", "What we found"]}>
        <ClaimRow
          id="s1-016"
          href="#s1-016"
          status="outdated"
          statusWord="Outdated"
          statement="The centre has treated more than 6,000 patients."
          better={{
            claimed: "6,000",
            better: "8,900",
            asOf: "almost, January 2026",
            claimedLabel: "Claimed:",
            betterLabel: "Better:",
          }}
          finding={
            <>
              True once. It treated 1,267 people in 2025.
              <NoteRef number={1} id="example-note" label="Source 1" />
            </>
          }
        />
        <ClaimRow
          id="s1-026"
          status="refuted"
          statusWord="Refuted"
          statement="Yueyang's Shanghai-style acupuncture is certified by the US FDA."
          finding="The FDA classes needles as medical devices. It certifies no style of acupuncture and no hospital."
          origin={
            <>
              <a href="#main">21 CFR 880.5580</a>, amended 30 December 2019
            </>
          }
        />
      </ClaimLedger>
    ),
  },
];
