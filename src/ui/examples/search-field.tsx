import { SearchField } from "../primitives/search-field";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "empty",
    element: (
      <SearchField action="#main" label="Diagnosis, treatment or hospital" button="Search" id="q-empty" />
    ),
  },
  {
    name: "with a question",
    element: (
      <SearchField action="#main" label="Search the guide" button="Search" value="protons" id="q-filled" />
    ),
  },
];
