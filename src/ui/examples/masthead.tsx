import { Masthead } from "../primitives/masthead";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "inside the hospitals",
    element: (
      <Masthead
        home={{ href: "#home", label: "Shanghai Care Guide" }}
        navLabel="Guide"
        menuLabel="Menu"
        search={{ action: "#search", label: "Search the guide", button: "Search" }}
        links={[
          { href: "#hospitals", label: "Hospitals", current: "true" },
          { href: "#treatments", label: "Treatments" },
          { href: "#conditions", label: "Conditions" },
          { href: "#journey", label: "Plan your trip" },
          { href: "#policies", label: "Rules and money" },
          { href: "#evidence", label: "Evidence" },
          { href: "#plan", label: "My plan" },
        ]}
      />
    ),
  },
];
