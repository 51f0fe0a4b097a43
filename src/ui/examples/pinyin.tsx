import { Pinyin } from "../primitives/pinyin";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "a name as it sounds",
    element: (
      <p>
        <Pinyin>Ruìjīn Yīyuàn</Pinyin>
      </p>
    ),
  },
];
