import { StatusMark } from "../primitives/status-mark";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "all six",
    element: (
      <ul className="plain">
        <li>
          <StatusMark status="verified" word="Verified" />
        </li>
        <li>
          <StatusMark status="stated" word="Stated" />
        </li>
        <li>
          <StatusMark status="outdated" word="Outdated" />
        </li>
        <li>
          <StatusMark status="disputed" word="Disputed" />
        </li>
        <li>
          <StatusMark status="unverified" word="Unverified" />
        </li>
        <li>
          <StatusMark status="refuted" word="Refuted" />
        </li>
      </ul>
    ),
  },
];
