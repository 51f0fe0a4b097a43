import { DriverCard } from "../primitives/driver-card";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "a hospital",
    element: (
      <DriverCard
        title="Show this to the driver"
        ask="请送我到"
        lines={["上海市黄浦区", "瑞金二路197号", "瑞金医院"]}
        spelled="Please take me to Ruijin Hospital, 197 Ruijin Er Road, Huangpu District, 200025."
      />
    ),
  },
];
