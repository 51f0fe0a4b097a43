import { Head } from "../primitives/head";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "a heading and a link",
    element: <Head title="Treatments" aside={<a href="#main">All 26, with filters</a>} />,
  },
];
