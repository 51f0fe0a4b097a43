import { Notice } from "../primitives/notice";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "plain",
    element: (
      <Notice title="No clinician has reviewed this page.">
        <p>Facts carry their sources. Ask a doctor who knows you.</p>
      </Notice>
    ),
  },
  {
    name: "dated",
    element: (
      <Notice kind="dated" title="This rule ends on 31 December 2026.">
        <p>We found no notice for 2027. The page changes by itself on that day.</p>
      </Notice>
    ),
  },
  {
    name: "danger",
    element: (
      <Notice kind="danger" title="Visitors on a tourist visa may not receive an organ.">
        <p>The rule dates from 2007.</p>
      </Notice>
    ),
  },
  {
    name: "title only",
    element: <Notice title="One value in the address was not known and was left out." />,
  },
];
