import { SelectField } from "../primitives/select-field";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "with a hint",
    element: (
      <SelectField
        id="passport"
        name="passport"
        label="Passport"
        hint="The country that issued it"
        options={[
          { value: "DE", label: "Germany" },
          { value: "ID", label: "Indonesia" },
        ]}
      />
    ),
  },
  {
    name: "with an error",
    element: (
      <SelectField
        id="passport-2"
        name="passport"
        label="Passport"
        error="Error: choose the country that issued your passport"
        options={[{ value: "", label: "Choose" }]}
      />
    ),
  },
];
