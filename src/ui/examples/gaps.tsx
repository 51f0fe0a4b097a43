import { Gaps } from "../primitives/gaps";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "what we could not fill",
    element: (
      <Gaps
        items={[
          { id: "languages", children: "Languages, at every step" },
          {
            id: "price",
            children: (
              <>
                <b>Prices</b> in international departments. We found no official list.
              </>
            ),
          },
        ]}
      />
    ),
  },
];
