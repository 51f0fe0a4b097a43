import { Blanks } from "../primitives/blanks";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "to fill in",
    element: (
      <Blanks
        blanks={[
          { label: "Name as in passport", zh: "姓名（同护照）" },
          { label: "Date of birth", zh: "出生日期" },
          { label: "Diagnosis", wide: true },
        ]}
      />
    ),
  },
];
