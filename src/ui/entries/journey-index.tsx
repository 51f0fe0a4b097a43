import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { Steps } from "../primitives/steps";
import { stagesInOrder } from "./stage-page";

/** The stages of the journey in order. */
export function JourneyIndex({ context }: { context: PageContext }) {
  return (
    <Steps
      steps={stagesInOrder().map((stage) => ({
        id: stage.slug,
        title: <a href={entryHref(context.locale, "journey", stage.slug)}>{stage.title}</a>,
        children: <p>{stage.summary}</p>,
      }))}
    />
  );
}
