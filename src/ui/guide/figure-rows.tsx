import type { Hospital } from "../../schemas/hospitals";
import type { PageContext } from "../../site/page-context";
import { Chapter } from "../primitives/chapter";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Dated } from "./fact-value";

type FigureRowsProps = { context: PageContext; figures: Hospital["figures"]; title: string };

/** A chapter of figures, each with its day and source; nothing when there are none. */
export function FigureRows({ context, figures, title }: FigureRowsProps) {
  if (!figures || figures.length === 0) return null;
  return (
    <Chapter id="figures" title={title}>
      <FactRows longLabels>
        {figures.map((figure) => (
          <FactRow key={`${figure.what} ${figure.value} ${figure.asOf}`} label={figure.what}>
            <b>{figure.value}</b> <Dated context={context} asOf={figure.asOf} source={figure.source} />
            {figure.note && <span className="quiet"> {figure.note}</span>}
          </FactRow>
        ))}
      </FactRows>
    </Chapter>
  );
}
