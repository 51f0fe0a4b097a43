import { LinkGroups } from "../primitives/link-groups";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "treatments by group",
    element: (
      <LinkGroups
        groups={[
          {
            title: "Cancer",
            links: [
              { href: "#proton", label: "Proton therapy" },
              { href: "#car-t", label: "CAR-T cell therapy" },
            ],
          },
          {
            title: "Surgery and joints",
            links: [
              { href: "#joint", label: "Hip and knee replacement" },
              { href: "#liver", label: "Liver transplantation", aside: "legal limits" },
            ],
          },
          {
            title: "Chinese medicine",
            links: [
              { href: "#acupuncture", label: "Acupuncture" },
              { href: "#herbs", label: "Herbal medicine" },
            ],
          },
          {
            title: "Take great care",
            links: [{ href: "#stem", label: "Stem cell therapy" }],
            beware: "Cell methods without approval are for registered research only.",
          },
        ]}
      />
    ),
  },
];
