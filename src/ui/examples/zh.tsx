import { Zh } from "../primitives/zh";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "in running text",
    element: (
      <p>
        It lies in <Zh>黄浦区</Zh>, west of the river.
      </p>
    ),
  },
  {
    name: "a name",
    element: (
      <p>
        <Zh kind="name">上海市质子重离子医院</Zh>
      </p>
    ),
  },
  {
    name: "an address",
    element: (
      <p>
        <Zh kind="address">上海市黄浦区瑞金二路197号</Zh>
      </p>
    ),
  },
];
