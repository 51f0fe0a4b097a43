import { type Change, newsBetween, turnsAhead } from "../../domain/changes/what-changed";
import { addDays } from "../../domain/evidence/freshness";
import { countryName, dateInWords } from "../../i18n/dates";
import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { Chapter } from "../primitives/chapter";
import { DatedList } from "../primitives/dated-list";

/** How many days before and after today are news. */
const newsDays = 400;

/** What will change, soonest first; then what did, newest first. */
export function WhatChanged({ context }: { context: PageContext }) {
  const { home: words } = context.words;
  const { today } = context;
  const ahead = turnsAhead(today, addDays(today, newsDays)).slice(0, 4);
  const lately = newsBetween(addDays(today, -newsDays), today).slice(0, 6);
  return (
    <Chapter id="changed" title={words.changed} aside={<a href="/feed.xml">{words.changedLink}</a>}>
      <DatedList
        items={[...ahead, ...lately].map((change) => ({
          id: `${change.date} ${change.collection} ${change.slug} ${change.turn ?? change.what}`,
          iso: change.date,
          day: dateInWords(context.locale, change.date),
          ahead: ahead.includes(change),
          children: (
            <>
              <a href={entryHref(context.locale, change.collection, change.slug)}>{change.title}</a>{" "}
              {change.turn ? turnInWords(context, change, ahead.includes(change)) : change.what}
            </>
          ),
        }))}
      />
    </Chapter>
  );
}

/** What a rule does or did on its day, and for whom. */
function turnInWords(context: PageContext, { turn, passports = [] }: Change, ahead: boolean): string {
  const { home: words } = context.words;
  if (turn === "begins") return ahead ? words.begins : words.began;
  const [passport] = passports;
  let whom = "";
  if (passports.length > 1) whom = words.forPassports(passports.length);
  else if (passport) whom = words.forPassport(countryName(context.locale, passport));
  return ahead ? words.ends(whom) : words.ended(whom);
}
