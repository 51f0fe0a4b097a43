import { Doors } from "../primitives/doors";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "three doors",
    element: (
      <Doors
        doors={[
          { href: "#conditions", before: "I have", name: "a diagnosis", detail: "Conditions from A to Z" },
          {
            href: "#treatments",
            before: "I have",
            name: "a treatment",
            after: "in mind",
            detail: "26 treatments: who it suits, risks, stay, price",
          },
          {
            href: "#hospitals",
            before: "I have",
            name: "a hospital",
            after: "in mind",
            detail: "45 hospitals: the claims, and what we found",
          },
        ]}
      />
    ),
  },
];
