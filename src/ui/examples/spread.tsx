import { DriverCard } from "../primitives/driver-card";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { PageTitle } from "../primitives/page-title";
import { Spread } from "../primitives/spread";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "an entry's opening",
    element: (
      <Spread
        title={
          <PageTitle
            title="Longhua Hospital"
            zh="龙华医院"
            pinyin="Lónghuá Yīyuàn"
            lead="A public hospital of Chinese medicine in Xuhui and Pudong."
          />
        }
        cardLabel="The card"
        card={
          <>
            <DriverCard
              title="Show this to the driver"
              ask="请送我到"
              lines={["上海市徐汇区", "宛平南路725号"]}
              spelled="Please take me to 725 South Wanping Road."
            />
            <FactRows>
              <FactRow label="Metro">Dong'an Road, 520 m</FactRow>
            </FactRows>
          </>
        }
      >
        <p className="measure">The chapters follow beside the card.</p>
      </Spread>
    ),
  },
];
