import { PageFrame } from "../primitives/page-frame";
import { PageTitle } from "../primitives/page-title";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "an almost empty page",
    element: (
      <PageFrame
        skipLabel="Skip to the content"
        masthead={{
          home: { href: "#home", label: "Shanghai Care Guide" },
          navLabel: "Guide",
          menuLabel: "Menu",
          search: { action: "#search", label: "Search the guide", button: "Search" },
          links: [
            { href: "#hospitals", label: "Hospitals" },
            { href: "#evidence", label: "Evidence" },
          ],
        }}
        colophon={{ parts: [{ title: "What it is not", text: "It is no clinic and no agency." }] }}
        icons={["verified"]}
      >
        <PageTitle title="Privacy" lead="No cookie, no account, no analytics." />
      </PageFrame>
    ),
  },
];
