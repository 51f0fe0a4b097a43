import { renderToStaticMarkup } from "react-dom/server";
import { exampleSets } from "../../src/ui/examples/example-sets";
import { type IconName, iconShapes } from "../../src/ui/primitives/icon-shapes";
import { Sprite } from "../../src/ui/primitives/sprite";

/** Every example on one page, as HTML on standard output: the browser tests read it from a process of its own. */
function ExamplesPage() {
  return (
    <>
      <Sprite icons={Object.keys(iconShapes) as IconName[]} />
      <main className="page">
        {exampleSets.flatMap(({ primitive, examples }) =>
          examples.map(({ name, element }) => (
            <div key={`${primitive}: ${name}`} data-example={`${primitive}: ${name}`}>
              {element}
            </div>
          )),
        )}
      </main>
    </>
  );
}

process.stdout.write(renderToStaticMarkup(<ExamplesPage />));
