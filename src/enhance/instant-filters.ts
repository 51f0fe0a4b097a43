/** A slower answer becomes an ordinary navigation. */
const patienceMs = 3000;

/**
 * Applies filters as they are ticked, without losing focus or place, and announces the new count. The next state is
 * fetched as a document and its nodes are moved over: the only way that `trusted-types 'none'` allows.
 */
export function instantFilters(afterwards: () => void) {
  const announcer = document.createElement("p");
  announcer.className = "unseen";
  announcer.setAttribute("role", "status");
  document.body.append(announcer);
  let running: XMLHttpRequest | undefined;
  let shown = location.pathname + location.search;

  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "checkbox") return;
    const form = target.closest<HTMLFormElement>(".filters form");
    if (form) load(addressOf(form), true);
  });
  // A field left empty says nothing: it stays out of the address.
  document.addEventListener("formdata", ({ formData }) => {
    for (const [key, value] of [...formData]) if (value === "") formData.delete(key);
  });
  addEventListener("popstate", () => {
    if (location.pathname + location.search !== shown) load(location.href, false);
  });

  function load(address: string, isNew: boolean) {
    running?.abort();
    const request = new XMLHttpRequest();
    running = request;
    const giveUp = () => location.assign(address);
    request.open("GET", address);
    request.responseType = "document";
    request.timeout = patienceMs;
    request.onerror = giveUp;
    request.ontimeout = giveUp;
    request.onload = () => {
      const next = request.status === 200 ? request.responseXML : null;
      const content = next?.querySelector("main");
      if (!next || !content) return giveUp();
      if (isNew) history.pushState(null, "", address);
      shown = location.pathname + location.search;
      show(next, content);
    };
    request.send();
  }

  function show(next: Document, content: Element) {
    const main = document.querySelector("main");
    if (!main) return;
    const focused = document.activeElement;
    const key =
      focused instanceof HTMLInputElement
        ? `input[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`
        : undefined;
    const open = openDetails(main);
    const picked = [...main.querySelectorAll<HTMLInputElement>(".pick :checked")].map(
      ({ value }) => `.pick [value="${CSS.escape(value)}"]`,
    );
    const { scrollX, scrollY } = window;
    main.replaceChildren(...content.childNodes);
    for (const details of main.querySelectorAll("details"))
      if (open.has(nameOf(details))) details.open = true;
    for (const input of picked) main.querySelector(input)?.setAttribute("checked", "");
    document.title = next.title;
    const again = key ? main.querySelector<HTMLElement>(key) : null;
    again?.closest("details")?.setAttribute("open", "");
    again?.focus({ preventScroll: true });
    scrollTo(scrollX, scrollY);
    announcer.textContent = main.querySelector("#results")?.textContent ?? next.title;
    afterwards();
  }
}

function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [key, value] of new FormData(form)) query.append(key, String(value));
  const text = query.toString();
  return form.getAttribute("action") + (text && `?${text}`);
}

function openDetails(root: Element): Set<string> {
  return new Set([...root.querySelectorAll("details")].filter((details) => details.open).map(nameOf));
}

/** What tells one folded part from another when the page is replaced. */
function nameOf(details: HTMLDetailsElement): string {
  return details.id || (details.closest("fieldset")?.querySelector("legend")?.textContent ?? "");
}
