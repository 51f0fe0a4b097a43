import { ButtonLink } from "../primitives/button-link";
import { Icon } from "../primitives/icon";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "filled and quiet",
    element: (
      <p className="buttons">
        <ButtonLink href="#main">
          <Icon name="print" /> Print one sheet
        </ButtonLink>
        <ButtonLink href="#main" kind="quiet">
          <Icon name="plan" /> Add to my plan
        </ButtonLink>
      </p>
    ),
  },
];
