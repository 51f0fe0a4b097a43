import { AsOf } from "../primitives/as-of";
import { DirectoryEntry } from "../primitives/directory-entry";
import { Gap } from "../primitives/gap";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "two hospitals",
    element: (
      <ol className="entries">
        <DirectoryEntry
          slug="huashan-hospital"
          href="#huashan"
          title="Huashan Hospital, Fudan University"
          zh="复旦大学附属华山医院"
          place={["Public, general", "Jing'an, Pudong, Minhang, Baoshan", "Changshu Road metro, 750 m"]}
          facts={[
            { label: "Treats", value: "Brain tumours, nerve and immune diseases of the brain" },
            {
              label: "Languages",
              value: (
                <>
                  English, a patient says <AsOf text="2025" />
                </>
              ),
            },
            {
              label: "Paying",
              value: (
                <>
                  Takes insurance; names <Gap>not published</Gap>
                </>
              ),
            },
            {
              label: "Standing",
              value: (
                <>
                  Grade 3, Class A · JCI once <AsOf text="2016" />, end unknown
                </>
              ),
            },
            { label: "First step", value: "Appointment page of its Worldwide Medical Center" },
          ]}
        />
        <DirectoryEntry
          slug="renji-hospital"
          href="#renji"
          title="Renji Hospital"
          gapLabel="Not published"
          zh="仁济医院"
          place={["Public, general", "Pudong, Huangpu, Minhang"]}
          facts={[
            { label: "Treats", value: "Liver surgery, cancers of women, children's liver transplants" },
            { label: "Languages", value: undefined },
            { label: "Paying", value: undefined },
            { label: "Standing", value: "Grade 3, Class A" },
            { label: "First step", value: "Telephone +86 21 5875 2345" },
          ]}
        />
      </ol>
    ),
  },
];
