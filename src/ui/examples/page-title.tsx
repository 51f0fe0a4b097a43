import { PageTitle } from "../primitives/page-title";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "an entry in three spellings",
    element: (
      <PageTitle
        title="Ruijin Hospital"
        zh="瑞金医院"
        pinyin="Ruìjīn Yīyuàn"
        lead="A large public general hospital in central Shanghai. It treats blood cancers, burns and hormone diseases."
        facts={["Public general hospital", "Grade 3, Class A", "Huangpu district", "Since 1907"]}
      />
    ),
  },
  {
    name: "a directory",
    element: <PageTitle title="Hospitals" lead="45 hospitals and centres. Sorted by name, not by rank." />,
  },
  {
    name: "the longest name",
    element: (
      <PageTitle
        title="Shanghai Municipal Hospital of Traditional Chinese Medicine, Shanghai University of Traditional Chinese Medicine"
        zh="上海中医药大学附属市中医医院"
        pinyin="Shànghǎi Zhōngyīyào Dàxué Fùshǔ Shì Zhōngyī Yīyuàn"
      />
    ),
  },
];
