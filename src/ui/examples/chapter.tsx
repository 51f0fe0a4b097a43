import { Chapter } from "../primitives/chapter";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "plain",
    element: (
      <Chapter id="example-standing" title="Standing">
        <p>Grade 3, Class A.</p>
      </Chapter>
    ),
  },
  {
    name: "with a link at the end of the line",
    element: (
      <Chapter
        id="example-claims"
        title="What is claimed, and what we found"
        aside={<a href="#main">All 8 claims about it</a>}
      >
        <p>Eight claims, one verified.</p>
      </Chapter>
    ),
  },
];
