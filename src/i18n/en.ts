import { choosing } from "./en/choosing";
import { common } from "./en/common";
import { directory } from "./en/directory";
import { entries } from "./en/entries";
import { home } from "./en/home";
import { hospital } from "./en/hospital";
import { labels } from "./en/labels";
import { missing } from "./en/missing";
import { paper } from "./en/paper";
import { policy } from "./en/policy";
import { search } from "./en/search";
import { treatment } from "./en/treatment";

/** Every English word of the interface. Another language is another object of this shape. */
export const en = {
  choosing,
  common,
  directory,
  entries,
  home,
  hospital,
  labels,
  missing,
  paper,
  policy,
  search,
  treatment,
} as const;
