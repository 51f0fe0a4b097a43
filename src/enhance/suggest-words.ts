/** Suggests names while a reader types, from one list fetched on the first focus. What is being typed is not sent. */
export function suggestWords() {
  let asked = false;
  document.addEventListener("focusin", ({ target }) => {
    const address = document.body.dataset.words;
    if (asked || !address || !(target instanceof HTMLInputElement) || target.name !== "q") return;
    asked = true;
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "json";
    request.onload = () => {
      if (Array.isArray(request.response)) offer(request.response);
    };
    request.send();
  });
}

function offer(words: readonly unknown[]) {
  const list = document.createElement("datalist");
  list.id = "words-known";
  for (const word of words) {
    const option = document.createElement("option");
    option.value = String(word);
    list.append(option);
  }
  document.body.append(list);
  for (const field of document.querySelectorAll('input[name="q"]')) field.setAttribute("list", list.id);
}
