import { Tag } from "../primitives/tag";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "plain, dated, danger",
    element: (
      <p className="buttons">
        <Tag>City pilot</Tag> <Tag kind="dated">Ends soon</Tag> <Tag kind="danger">Legal limits</Tag>
      </p>
    ),
  },
];
