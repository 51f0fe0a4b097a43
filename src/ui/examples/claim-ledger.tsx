import { ClaimLedger } from "../primitives/claim-ledger";
import { ClaimRow } from "../primitives/claim-row";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "in the register",
    element: (
      <ClaimLedger register>
        <ClaimRow
          id="s1-014"
          status="unverified"
          statusWord="Unverified"
          statement="Shanghai leads China, even the world, in hard cases and lasting illness."
          finding="No measure and no rival is named, so there is nothing to check."
          origin="No source"
        />
      </ClaimLedger>
    ),
  },
];
