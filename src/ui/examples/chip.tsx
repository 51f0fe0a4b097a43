import { Chip } from "../primitives/chip";
import type { Example } from "./example";

export const examples: Example[] = [
  { name: "one choice", element: <Chip href="#main" label="Cancer" removeLabel="Remove filter:" /> },
];
