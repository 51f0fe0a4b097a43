import { Filters } from "../primitives/filters";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "three groups, one with more",
    element: (
      <Filters
        action="#main"
        title="Filter"
        count="2 on"
        button="Show hospitals"
        groups={[
          {
            key: "specialty",
            legend: "Specialty",
            options: [
              { value: "cancer", label: "Cancer", count: 13, checked: true },
              { value: "orthopaedics", label: "Bones and joints", count: 9, checked: false },
            ],
            more: {
              label: "13 more",
              open: false,
              options: [{ value: "burns", label: "Burns", count: 1, checked: false }],
            },
          },
          {
            key: "district",
            legend: "District",
            options: [
              { value: "pudong", label: "Pudong New Area", count: 8, checked: true },
              { value: "xuhui", label: "Xuhui", count: 6, checked: false },
            ],
          },
          {
            key: "language",
            legend: "Language of care",
            options: [
              { value: "not-published", label: "Not published", count: 10, checked: false, gap: true },
            ],
          },
        ]}
      />
    ),
  },
];
