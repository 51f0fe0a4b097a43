import { listEntries } from "../../content/entries";
import { byTitle } from "../../content/relations";
import type { Criteria } from "../../domain/directory/criteria";
import type { PageContext } from "../../site/page-context";
import { ChoiceList } from "./choice-list";

type ChoiceListsProps = {
  context: PageContext;
  legends: { hospitals: string; treatments: string };
  criteria: Criteria;
  /** Whether the lists stand open: when there is nothing else to do on the page. */
  open: boolean;
};

/** All hospitals and all treatments to tick, folded away once the choice is made. */
export function ChoiceLists({ context, legends, criteria, open }: ChoiceListsProps) {
  return (
    <details className="fold" open={open}>
      <summary>{context.words.choosing.lists}</summary>
      <div className="flow">
        <ChoiceList
          legend={legends.hospitals}
          name="hospital"
          options={byTitle(listEntries("hospitals"))}
          chosen={criteria.chosen.hospital ?? []}
        />
        <ChoiceList
          legend={legends.treatments}
          name="treatment"
          options={byTitle(listEntries("treatments"))}
          chosen={criteria.chosen.treatment ?? []}
        />
      </div>
    </details>
  );
}
