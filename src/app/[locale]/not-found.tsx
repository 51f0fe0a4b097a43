import { pageContext } from "../../site/page-context";
import { MissingPage } from "../../ui/guide/missing-page";
import { SiteFrame } from "../../ui/guide/site-frame";

export const metadata = {
  title: "Page not found | Shanghai Care Guide",
  robots: { index: false, follow: true },
};

export default function NotFound() {
  const context = pageContext("en");
  return (
    <SiteFrame context={context}>
      <MissingPage context={context} kind="missing" />
    </SiteFrame>
  );
}
