import { common } from "./en/common";
import { directory } from "./en/directory";
import { entries } from "./en/entries";
import { home } from "./en/home";
import { hospital } from "./en/hospital";
import { labels } from "./en/labels";
import { missing } from "./en/missing";
import { policy } from "./en/policy";
import { treatment } from "./en/treatment";

/** Every English word of the interface. Another language is another object of this shape. */
export const en = { common, directory, entries, home, hospital, labels, missing, policy, treatment } as const;
