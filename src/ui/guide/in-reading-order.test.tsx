import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { inReadingOrder } from "./in-reading-order";

test("a list that stands last knows everything that was cited before it, however deep", () => {
  const cited: string[] = [];
  const Cite = ({ source }: { source: string }) => <sup>{cited.push(source)}</sup>;
  const Row = ({ source }: { source: string }) => (
    <td>
      <Cite source={source} />
    </td>
  );
  const List = () => (
    <ol>
      {cited.map((source) => (
        <li key={source}>{source}</li>
      ))}
    </ol>
  );
  const page = inReadingOrder(
    <>
      <table>
        <tbody>
          <tr>
            {["a", "b"].map((source) => (
              <Row key={source} source={source} />
            ))}
          </tr>
        </tbody>
      </table>
      <List />
    </>,
  );
  expect(renderToStaticMarkup(page)).toBe(
    "<table><tbody><tr><td><sup>1</sup></td><td><sup>2</sup></td></tr></tbody></table><ol><li>a</li><li>b</li></ol>",
  );
});
