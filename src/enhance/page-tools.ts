/** Buttons that need a script, and so are made by one: copy this page's address, share it, print it; copy the driver's address. */
export function pageTools() {
  const { copy, copied, share, print, copyDriver } = document.body.dataset;
  const main = document.querySelector("main");
  if (!main || !copy || main.querySelector(".tools")) return;
  const tools = document.createElement("p");
  tools.className = "buttons tools no-print";
  if (navigator.clipboard) tools.append(copyButton(copy, copied ?? copy, () => location.href));
  if ("share" in navigator && share)
    tools.append(
      button(share, () =>
        navigator.share({ title: document.title, url: location.href }).catch(() => undefined),
      ),
    );
  if (print) tools.append(button(print, () => window.print()));
  main.append(tools);
  const driver = main.querySelector(".driver");
  if (driver && navigator.clipboard && copyDriver)
    driver.append(
      copyButton(copyDriver, copied ?? copyDriver, () =>
        (driver.querySelector<HTMLElement>("[lang]")?.innerText ?? "").trim(),
      ),
    );
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button no-print";
  made.dataset.kind = "quiet";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

function copyButton(label: string, done: string, textOf: () => string): HTMLButtonElement {
  const made = button(label, () => {
    navigator.clipboard.writeText(textOf()).then(
      () => {
        made.textContent = done;
      },
      () => undefined,
    );
  });
  return made;
}
