import { Calls } from "../primitives/calls";
import type { Example } from "./example";

const calls = [
  { number: "120", label: "Ambulance", zh: "急救" },
  { number: "110", label: "Police", zh: "报警" },
  { number: "119", label: "Fire", zh: "火警" },
];

export const examples: Example[] = [
  { name: "in an emergency", element: <Calls calls={calls} /> },
  { name: "at the top of a page", element: <Calls calls={calls} urgent /> },
];
