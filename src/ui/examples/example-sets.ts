import { examples as asOf } from "./as-of";
import { examples as asks } from "./asks";
import { examples as betterFigure } from "./better-figure";
import { examples as blanks } from "./blanks";
import { examples as buttonLink } from "./button-link";
import { examples as calls } from "./calls";
import { examples as chapter } from "./chapter";
import { examples as checkedLine } from "./checked-line";
import { examples as chip } from "./chip";
import { examples as chips } from "./chips";
import { examples as claimLedger } from "./claim-ledger";
import { examples as claimRow } from "./claim-row";
import { examples as colophon } from "./colophon";
import { examples as dataTable } from "./data-table";
import { examples as datedList } from "./dated-list";
import { examples as directoryEntry } from "./directory-entry";
import { examples as doors } from "./doors";
import { examples as driverCard } from "./driver-card";
import type { Example } from "./example";
import { examples as factRow } from "./fact-row";
import { examples as factRows } from "./fact-rows";
import { examples as figure } from "./figure";
import { examples as filters } from "./filters";
import { examples as gap } from "./gap";
import { examples as gaps } from "./gaps";
import { examples as head } from "./head";
import { examples as icon } from "./icon";
import { examples as journeyStrip } from "./journey-strip";
import { examples as ladder } from "./ladder";
import { examples as lead } from "./lead";
import { examples as linkGroups } from "./link-groups";
import { examples as masthead } from "./masthead";
import { examples as noteList } from "./note-list";
import { examples as noteRef } from "./note-ref";
import { examples as notice } from "./notice";
import { examples as onThisPage } from "./on-this-page";
import { examples as optionRow } from "./option-row";
import { examples as pageFrame } from "./page-frame";
import { examples as pageTitle } from "./page-title";
import { examples as pager } from "./pager";
import { examples as pair } from "./pair";
import { examples as pinyin } from "./pinyin";
import { examples as prose } from "./prose";
import { examples as rangeBar } from "./range-bar";
import { examples as results } from "./results";
import { examples as searchField } from "./search-field";
import { examples as selectField } from "./select-field";
import { examples as sheet } from "./sheet";
import { examples as sortLinks } from "./sort-links";
import { examples as spread } from "./spread";
import { examples as statusMark } from "./status-mark";
import { examples as stayTimeline } from "./stay-timeline";
import { examples as steps } from "./steps";
import { examples as tag } from "./tag";
import { examples as trail } from "./trail";
import { examples as weighBar } from "./weigh-bar";
import { examples as zh } from "./zh";

/** Every primitive and its examples, in the order a page of examples shows them. */
export const exampleSets: readonly { primitive: string; examples: readonly Example[] }[] = [
  { primitive: "page-title", examples: pageTitle },
  { primitive: "lead", examples: lead },
  { primitive: "checked-line", examples: checkedLine },
  { primitive: "chapter", examples: chapter },
  { primitive: "head", examples: head },
  { primitive: "status-mark", examples: statusMark },
  { primitive: "icon", examples: icon },
  { primitive: "zh", examples: zh },
  { primitive: "pinyin", examples: pinyin },
  { primitive: "gap", examples: gap },
  { primitive: "as-of", examples: asOf },
  { primitive: "note-ref", examples: noteRef },
  { primitive: "tag", examples: tag },
  { primitive: "notice", examples: notice },
  { primitive: "button-link", examples: buttonLink },
  { primitive: "search-field", examples: searchField },
  { primitive: "select-field", examples: selectField },
  { primitive: "doors", examples: doors },
  { primitive: "fact-rows", examples: factRows },
  { primitive: "fact-row", examples: factRow },
  { primitive: "driver-card", examples: driverCard },
  { primitive: "spread", examples: spread },
  { primitive: "pair", examples: pair },
  { primitive: "prose", examples: prose },
  { primitive: "figure", examples: figure },
  { primitive: "data-table", examples: dataTable },
  { primitive: "weigh-bar", examples: weighBar },
  { primitive: "better-figure", examples: betterFigure },
  { primitive: "claim-row", examples: claimRow },
  { primitive: "claim-ledger", examples: claimLedger },
  { primitive: "range-bar", examples: rangeBar },
  { primitive: "stay-timeline", examples: stayTimeline },
  { primitive: "ladder", examples: ladder },
  { primitive: "journey-strip", examples: journeyStrip },
  { primitive: "steps", examples: steps },
  { primitive: "asks", examples: asks },
  { primitive: "gaps", examples: gaps },
  { primitive: "dated-list", examples: datedList },
  { primitive: "link-groups", examples: linkGroups },
  { primitive: "chip", examples: chip },
  { primitive: "chips", examples: chips },
  { primitive: "option-row", examples: optionRow },
  { primitive: "filters", examples: filters },
  { primitive: "sort-links", examples: sortLinks },
  { primitive: "results", examples: results },
  { primitive: "directory-entry", examples: directoryEntry },
  { primitive: "pager", examples: pager },
  { primitive: "trail", examples: trail },
  { primitive: "on-this-page", examples: onThisPage },
  { primitive: "note-list", examples: noteList },
  { primitive: "blanks", examples: blanks },
  { primitive: "calls", examples: calls },
  { primitive: "sheet", examples: sheet },
  { primitive: "masthead", examples: masthead },
  { primitive: "colophon", examples: colophon },
  { primitive: "page-frame", examples: pageFrame },
];
