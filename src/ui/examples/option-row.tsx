import { OptionRow } from "../primitives/option-row";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "off",
    element: <OptionRow name="district" value="minhang" label="Minhang" count={4} checked={false} />,
  },
  { name: "on", element: <OptionRow name="district" value="xuhui" label="Xuhui" count={6} checked /> },
  {
    name: "not published",
    element: (
      <OptionRow name="language" value="not-published" label="Not published" count={10} checked={false} gap />
    ),
  },
];
