import { Icon } from "../primitives/icon";
import { type IconName, iconShapes } from "../primitives/icon-shapes";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "every icon beside its word",
    element: (
      <ul className="plain">
        {(Object.keys(iconShapes) as IconName[]).map((name) => (
          <li key={name} className="with-mark">
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    ),
  },
];
