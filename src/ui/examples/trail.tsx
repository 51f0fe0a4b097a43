import { Trail } from "../primitives/trail";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "three levels",
    element: (
      <Trail
        label="You are here"
        links={[
          { href: "#home", label: "Home" },
          { href: "#hospitals", label: "Hospitals" },
          { href: "#huangpu", label: "Huangpu" },
        ]}
      />
    ),
  },
];
