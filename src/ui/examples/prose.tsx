import { Prose } from "../primitives/prose";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "everything Markdown can bring",
    element: (
      <Prose>
        <p>
          Radiotherapy kills cancer cells with rays. <a href="#main">Protons</a> stop at a set <em>depth</em>,
          then give up <strong>nothing</strong> more.
        </p>
        <h3>Before you book</h3>
        <ul>
          <li>Ask for the price in writing</li>
          <li>Ask who reads the scans</li>
        </ul>
        <ol>
          <li>First the records</li>
          <li>Then the letter</li>
        </ol>
        <blockquote>
          <p>Ask your doctor what waiting would mean.</p>
        </blockquote>
        <table>
          <thead>
            <tr>
              <th>Step</th>
              <th>Days</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Tests</td>
              <td>5</td>
            </tr>
          </tbody>
        </table>
      </Prose>
    ),
  },
];
