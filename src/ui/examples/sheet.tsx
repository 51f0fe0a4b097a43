import { Asks } from "../primitives/asks";
import { Blanks } from "../primitives/blanks";
import { Calls } from "../primitives/calls";
import { DriverCard } from "../primitives/driver-card";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Sheet } from "../primitives/sheet";
import { Zh } from "../primitives/zh";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "a hospital's sheet",
    element: (
      <Sheet
        title="Ruijin Hospital"
        zh="瑞金医院"
        dates="Shanghai Care Guide. Facts last checked 21 November 2026, next check due 21 May 2027."
      >
        <div className="halves">
          <DriverCard
            title="To the driver"
            ask="请送我到"
            lines={["上海市黄浦区", "瑞金二路197号", "瑞金医院"]}
            spelled="Ruijin Hospital, 197 Ruijin Er Road, Huangpu District"
          />
          <FactRows>
            <FactRow
              label={
                <>
                  Telephone <Zh>电话</Zh>
                </>
              }
            >
              +86 21 6437 0045 <span className="quiet">listed 2014, not confirmed since</span>
            </FactRow>
            <FactRow
              label={
                <>
                  Metro <Zh>地铁</Zh>
                </>
              }
            >
              <Zh>打浦桥</Zh> Dapuqiao, Line 9, 670 m
            </FactRow>
          </FactRows>
        </div>
        <section>
          <h2>
            About me <Zh>我的情况</Zh>
          </h2>
          <Blanks
            blanks={[
              { label: "Name as in passport", zh: "姓名（同护照）" },
              { label: "Date of birth", zh: "出生日期" },
            ]}
          />
        </section>
        <section>
          <h2>
            Please point here <Zh>请看这里</Zh>
          </h2>
          <Asks
            asks={[
              { text: "I need an interpreter.", zh: "我需要翻译。" },
              { text: "I am in pain.", zh: "我很痛。" },
            ]}
          />
        </section>
        <Calls
          calls={[
            { number: "120", label: "Ambulance", zh: "急救" },
            { number: "110", label: "Police", zh: "报警" },
          ]}
        />
      </Sheet>
    ),
  },
];
