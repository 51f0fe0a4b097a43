import { AsOf } from "../primitives/as-of";
import { DataTable } from "../primitives/data-table";
import { Gap } from "../primitives/gap";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "with numbers",
    element: (
      <DataTable
        caption="Proton therapy in Shanghai"
        columns={[{ label: "Hospital" }, { label: "From abroad" }, { label: "Patients", numeric: true }]}
        rows={[
          {
            id: "sphic",
            head: "Shanghai Proton and Heavy Ion Center",
            cells: [
              "About 90 in ten years",
              <>
                8,900 <AsOf text="Jan 2026" />
              </>,
            ],
          },
          {
            id: "ruijin",
            head: "Ruijin Hospital",
            cells: [
              <Gap key="gap">Not published</Gap>,
              <>
                100 <AsOf text="Mar 2024" old />
              </>,
            ],
          },
        ]}
      />
    ),
  },
  {
    name: "a value beside the name on phones",
    element: (
      <DataTable
        caption="Language of care, step by step"
        captionUnseen
        columns={[
          { label: "Step" },
          { label: "What is published", beside: true },
          { label: "Ask this before you book" },
        ]}
        rows={[
          {
            id: "telephone",
            head: "Telephone",
            cells: [<Gap key="gap">Not published</Gap>, "Who answers in my language, and when?"],
          },
          {
            id: "consent",
            head: "Consent form",
            cells: [<Gap key="gap">Not published</Gap>, "May I have it in my language, a day before?"],
          },
        ]}
      />
    ),
  },
];
